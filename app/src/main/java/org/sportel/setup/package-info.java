/**
 * First run: the first tenant and its administrator ({@code ./sportel setup}), and the demo network
 * with a year of cases ({@code ./sportel demo}). Everything is made by the commands that people
 * use; nothing depends on this module.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: text",
      "platform :: terminal",
      "web",
      "web :: components",
      "network",
      "identity",
      "catalogue",
      "catalogue :: bundle",
      "catalogue :: card",
      "catalogue :: file",
      "catalogue :: folder",
      "agency",
      "agency :: model",
      "casework",
      "casework :: model",
      "casework :: skills",
      "casework :: visitor",
      "complaints",
      "complaints :: action",
      "complaints :: box",
      "complaints :: model",
      "documents",
      "deadlines",
      "forms",
      "intake",
      "standards",
      "standards :: model",
      "standards :: rollout",
      "register",
      "feedback",
      "feedback :: interview",
      "feedback :: model",
      "feedback :: mystery",
      "feedback :: survey",
      "outbound",
      "outbound :: model",
      "rights",
      "rights :: charter",
      "rights :: measures",
      "rights :: model",
      "problems",
      "problems :: model",
      "visits",
      "visits :: control",
      "visits :: model",
      "visits :: appointments",
      "visits :: consultations"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.setup;
