package hn.aldia.errand.request;

import hn.aldia.inm.Answer;
import hn.aldia.inm.FieldComplaint;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The portal wants other entries; each complaint is shown beside the setting it is about. */
final class FormRefused extends Trouble {
  FormRefused(Answer answer) {
    super(Kind.PERSON, "errand.form-refused", lines(answer));
  }

  private static Message lines(Answer answer) {
    return answer.complaints().isEmpty()
        ? Message.of("errand.form-refused-other", answer.words())
        : Message.lines(answer.complaints(), FormRefused::line);
  }

  private static Message line(FieldComplaint complaint) {
    return complaint.setting().isEmpty()
        ? Message.of("errand.form-refused-other", complaint.words())
        : Message.of("errand.form-refused-line", complaint.setting(), complaint.words());
  }
}
