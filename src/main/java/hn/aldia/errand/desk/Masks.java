package hn.aldia.errand.desk;

import hn.aldia.browser.evidence.Masking;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.PersonalData;
import hn.aldia.config.secret.Secret;
import java.util.ArrayList;
import java.util.List;

/** What must not be seen in anything that is kept of a page: secrets and the person's own data. */
public final class Masks {
  public static Masking of(Applicant person, List<CaseScripts> scripts) {
    var secrets = new ArrayList<Secret>();
    scripts.forEach(s -> s.secrets().forEach(secrets::add));
    return new Masking(secrets, PersonalData.of(person));
  }
}
