package hn.aldia.config.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.CivilStatus;
import hn.aldia.config.applicant.Documents;
import hn.aldia.config.applicant.Fee;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.applicant.RequestWish;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.text.PersonNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is given for one case.
 *
 * @param gaps by field of the applicant: where to fill in what is not yet
 */
public record CaseSettings(
    CaseFolder folder,
    Settings settings,
    Applicant applicant,
    RequestWish request,
    Fee fee,
    Documents documents,
    Map<String, Problem> gaps) {
  public CaseSettings {
    gaps = Map.copyOf(gaps);
  }

  /** What of the applicant is still to be filled in; empty: it can be done. */
  public List<Problem> missingFor(Need need) {
    return need.fields().stream()
        .filter(gaps::containsKey)
        .map(field -> java.util.Objects.requireNonNull(gaps.get(field)))
        .toList();
  }

  /**
   * @throws SettingsException naming all that is still to be filled in
   */
  public void require(Need need) {
    List<Problem> missing = missingFor(need);
    if (!missing.isEmpty()) {
      throw new SettingsException(missing);
    }
  }

  /**
   * What scenarios may name: {@code portal.url}, {@code treasury.url}, {@code applicant.*}, {@code
   * request.*}, {@code fee.usd}, all as text; what is not filled in is absent. No secrets. {@code
   * applicant.nationality}, {@code applicant.civil-status} and {@code applicant.sex} are the best
   * wording, and under the same name with {@code -also} stands the list of all others; {@code
   * applicant.nationality-short} is the form for a receipt.
   */
  public Config values() {
    var values = new TreeMap<String, Object>();
    values.put("portal.url", settings.portal().url().toString());
    values.put("treasury.url", settings.treasury().url().toString());
    values.put("treasury.institution", settings.treasury().institution());
    values.put("treasury.rubro", settings.treasury().rubro());
    values.put("rates.ficohsa.url", settings.rates().ficohsa().toString());
    values.put("request.type", request.type());
    values.put("request.reason", request.reason());
    values.put("fee.usd", fee.usd().toPlainString());
    named(values, "surname", applicant.surname());
    named(values, "given-names", applicant.givenNames());
    put(values, "full-name", applicant.fullName());
    put(values, "email", applicant.email());
    put(values, "phone", applicant.phone());
    if (applicant.phone() != null) {
      // At home without the country's code.
      put(
          values,
          "phone-figures",
          applicant.phone().replaceFirst("^(\\+|00)504", "").replaceAll("\\D", ""));
    }
    put(values, "residency-card", applicant.residencyCard());
    put(values, "birth-date", applicant.birthDate());
    put(values, "birth-place", applicant.birthPlace());
    if (applicant.sex() != null) {
      worded(values, "sex", applicant.sex().wordings());
    }
    if (applicant.civilStatus() != null) {
      worded(
          values, "civil-status", CivilStatus.wordings(applicant.civilStatus(), applicant.sex()));
    }
    if (applicant.nationality() != null) {
      worded(values, "nationality", applicant.nationality().wordings());
      put(values, "nationality-short", applicant.nationality().shortForm());
    }
    put(values, "profession", applicant.profession());
    put(values, "occupation", applicant.occupation());
    put(values, "address", applicant.address());
    return ConfigFactory.parseMap(values, "case " + folder.id());
  }

  private static void worded(Map<String, Object> values, String field, List<String> wordings) {
    values.put("applicant." + field, wordings.get(0));
    values.put("applicant." + field + "-also", wordings.subList(1, wordings.size()));
  }

  /** Whole, and as a form has it that asks for its first part apart from the rest. */
  private static void named(Map<String, Object> values, String field, @Nullable String name) {
    put(values, field, name);
    if (name != null) {
      put(values, field + "-first", PersonNames.first(name));
      put(values, field + "-rest", name.substring(PersonNames.first(name).length()).strip());
    }
  }

  private static void put(Map<String, Object> values, String field, @Nullable Object value) {
    if (value != null) {
      values.put("applicant." + field, value.toString());
    }
  }
}
