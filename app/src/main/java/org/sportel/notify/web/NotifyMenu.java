package org.sportel.notify.web;

import org.sportel.audit.AccessWords;
import org.sportel.notify.Messages;
import org.sportel.platform.Power;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The lines in the menu and on the administrator's start page; who only works cases is led to the
 * page when something failed.
 */
@Configuration(proxyBeanMethods = false)
class NotifyMenu {
  @Bean
  MenuEntry messagesMenuEntry() {
    return MenuEntry.of("notify.menu", "/desk/messages", 85, Power.ADMINISTER);
  }

  @Bean
  AdminTile messagesPlace(Messages messages) {
    return new AdminTile(
        80,
        "/desk/messages",
        "notify.menu",
        "notify.admin.about",
        () -> MessageText.of("notify.admin.count", messages.toSendAgain()));
  }

  @Bean
  static AccessWords notifyAccessWords() {
    return AccessWords.of("notify");
  }
}
