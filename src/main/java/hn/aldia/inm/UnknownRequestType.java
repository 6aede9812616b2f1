package hn.aldia.inm;

import hn.aldia.words.Trouble;
import java.util.List;

/** The portal does not offer the kind of request that the settings ask for. */
public final class UnknownRequestType extends Trouble {
  private static final long serialVersionUID = 1L;

  private final transient List<String> offered;

  /**
   * @param wanted what the portal was asked for
   * @param offered all that it offers
   */
  UnknownRequestType(String wanted, List<String> offered) {
    super(Kind.SETTINGS, "inm.unknown-request-type", wanted, String.join("» · «", offered));
    this.offered = List.copyOf(offered);
  }

  public List<String> offered() {
    return List.copyOf(offered);
  }
}
