package hn.aldia.intake;

import hn.aldia.config.hocon.Problem;
import hn.aldia.words.Message;

/** What is wrong with an answer, for whoever never saw the setting's key. */
final class Reason {
  static Message of(Problem problem) {
    Message message = problem.message();
    return message.key().equals("config.wrong")
        ? Message.of("intake.expected", message.args().get(1), message.args().get(2))
        : message;
  }
}
