package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  private final Questions questions = new Questions(PopupWords.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Su sesión está por expirar. ¿Desea permanecer conectado? | STAY",
        "Su sesión expirará en 1 minuto. ¿Desea extenderla? | STAY",
        "¿Sigue ahí? Su sesión vence | STAY",
        "Your session is about to end. Continue? | STAY",
        "Su sesión está por terminar. ¿Desea cerrar la sesión ahora? | LEAVE",
        "Are you sure you want to log out? Your session is still active. | LEAVE",
        "¿Desea enviar la solicitud? | SENDING",
        "¿Está seguro? | SENDING",
        "¿ESTÁ SEGURA de registrarse? | SENDING",
        "¿Los datos son correctos? | SENDING",
        "Se enviará la solicitud | SENDING",
        "¿Desea generar el recibo de pago? | SENDING",
        "¿Confirma el envío? Se le notificará por correo. | SENDING",
        "Are you sure you want to submit? | SENDING",
        "¿Está seguro que desea cancelar la solicitud? | OTHER",
        "¿Está seguro que desea salir? Perderá los datos | OTHER",
        "¿Desea enviar otra solicitud? | OTHER",
        "Ya existe una solicitud. ¿Desea continuar? | OTHER",
        "La fecha es incorrecta. ¿Desea enviar de todos modos? | OTHER",
        "¿Desea continuar sin guardar? | OTHER",
        "¿Desea eliminar el registro? | OTHER",
        "¿Desea imprimir el comprobante? | OTHER",
        "¿Quiere un café? | OTHER",
        "Se cancelará la solicitud | OTHER"
      })
  void agrees_to_stay_always_and_to_its_own_sending_by_a_submit_alone(
      String text, Questions.Meaning meaning) {
    assertThat(questions.meaning(text)).isEqualTo(meaning);
    assertThat(questions.agrees(text, false)).isEqualTo(meaning == Questions.Meaning.STAY);
    assertThat(questions.agrees(text, true))
        .isEqualTo(meaning == Questions.Meaning.STAY || meaning == Questions.Meaning.SENDING);
  }
}
