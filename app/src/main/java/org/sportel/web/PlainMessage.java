package org.sportel.web;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * A message whose places take words as they are, without plurals, choices, numbers or dates: it is
 * put together without a formatter, which most messages of a page are spared by it.
 */
record PlainMessage(List<MessageContentsNode> parts) {
  /** The pattern so read; empty where it needs a formatter. */
  static Optional<PlainMessage> of(String pattern) {
    var parts = MessagePatternUtil.buildMessageNode(new MessagePattern(pattern)).getContents();
    return parts.stream().allMatch(PlainMessage::plain)
        ? Optional.of(new PlainMessage(List.copyOf(parts)))
        : Optional.empty();
  }

  private static boolean plain(MessageContentsNode part) {
    return part instanceof TextNode
        || part instanceof ArgNode place
            && place.getArgType() == ArgType.NONE
            && place.getNumber() >= 0;
  }

  /** The message with these words; empty where one of its places gets something else. */
  Optional<String> with(Object... words) {
    var said = new StringBuilder();
    for (var part : parts) {
      if (part instanceof TextNode text) {
        said.append(text.getText());
      } else if (part instanceof ArgNode place
          && place.getNumber() < words.length
          && words[place.getNumber()] instanceof String word) {
        said.append(word);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(said.toString());
  }
}
