/**
 * The unified list: services that an operator of the network keeps for all, and what municipalities
 * make of them.
 *
 * <p>The unified list is the catalogue of the operator's own tenant, designed and published like
 * any other. The operator <em>assigns</em> services to municipalities from a day. Each version that
 * it publishes or plans becomes an <em>edition</em>, and an <em>adoption</em> is opened in every
 * municipality that has the service: taken over as it is, with deviations in the fields that allow
 * them, or dismissed, always with a reason. Only changes that matter for what a municipality uses
 * raise an alarm; which fields matter is data ({@code packs/unified/rules.json}).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "platform :: packs",
      "platform :: text",
      "web",
      "web :: components",
      "network",
      "catalogue",
      "catalogue :: card",
      "catalogue :: bundle",
      "catalogue :: change",
      "catalogue :: design",
      "catalogue :: file",
      "catalogue :: pages"
    })
@org.jspecify.annotations.NullMarked
package org.sportel.unified;
