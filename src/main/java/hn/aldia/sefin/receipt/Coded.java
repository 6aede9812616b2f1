package hn.aldia.sefin.receipt;

/**
 * What the treasury knows by a code and by a name. Guide: {@code 45 - Instituto Nacional de
 * Migración}, {@code 12211 - Permisos y Renovaciones Migratorias}.
 *
 * @param name empty where the settings give another code than the guide's
 */
public record Coded(String code, String name) {
  private static final Coded INM = new Coded("45", "Instituto Nacional de Migración");
  private static final Coded PERMITS = new Coded("12211", "Permisos y Renovaciones Migratorias");

  /** Of the treasury's list of institutions. */
  public static Coded institution(String code) {
    return code.equals(INM.code) ? INM : new Coded(code, "");
  }

  public static Coded rubro(String code) {
    return code.equals(PERMITS.code) ? PERMITS : new Coded(code, "");
  }
}
