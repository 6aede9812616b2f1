package hn.aldia.scenario.check;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** A made-up case that has a value for everything a scenario may ask for. */
public final class StubCase {
  private static final String VALUES =
      """
      portal.url = "http://portal.ejemplo.hn/"
      treasury {
        url = "https://tesoreria.ejemplo.hn/tgr1/tgr", institution = "45", rubro = "12211"
      }
      receipt {
        identification = "0000000001", payer = "ANA EJEMPLO - RENO DE CARNET EEUU", amount = "532.30"
      }
      rates { ficohsa.url = "https://banco.ejemplo.hn/", erapi.url = "https://tasas.ejemplo.hn/" }
      applicant {
        surname = "Ejemplo", given-names = "Ana", full-name = "Ana Ejemplo"
        email = "ana@ejemplo.hn", phone = "+504 9999-0000", residency-card = "0000000001"
        birth-date = "2001-12-31", birth-place = "Roatán", sex = "F", sex-also = ["(F)"]
        civil-status = "Soltera", civil-status-also = ["Soltero(a)"]
        nationality = "Estados Unidos", nationality-also = ["UNITED STATES", "EEUU"]
        nationality-short = "EEUU", profession = "maestra", occupation = "jubilada"
        address = "Casa #12, Calle Principal, Roatán"
      }
      request { type = "RENOVAR CARNET (ADULTO)", reason = "Renovar Residencia", number = "1162" }
      list.page = "2"
      list.address = "http://portal.example/lista"
      fee { usd = "20.00", hnl = "532.00" }
      documents {
        card-front = "card-front.jpg", card-back = "card-back.jpg"
        receipt-front = "receipt-front.jpg", receipt-back = "receipt-back.jpg"
      }
      """;

  private StubCase() {}

  public static Config values() {
    return ConfigFactory.parseString(VALUES);
  }
}
