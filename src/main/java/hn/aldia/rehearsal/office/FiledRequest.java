package hn.aldia.rehearsal.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the bundled office keeps it.
 *
 * @param type as chosen: {@code RENOVAR CARNET (ADULTO)}
 * @param fields all that was sent, by the names of the bundled form: {@code tipo-documento}, {@code
 *     documento}, {@code motivo}; {@code nombre}, {@code nacimiento} (yyyy-mm-dd), {@code lugar},
 *     {@code sexo} (F or M), {@code estado-civil}, {@code nacionalidad}, {@code tipo-documento-2},
 *     {@code documento-2}, {@code profesion}, {@code ocupacion}, {@code direccion}
 * @param officer as the list shows them; null: none yet
 * @param observation what the officer wrote last; empty: nothing yet
 * @param lapsesAt null: no day was set
 */
@RecordBuilder
public record FiledRequest(
    String number,
    String email,
    String type,
    Map<String, String> fields,
    String state,
    @Nullable String officer,
    String observation,
    Instant filedAt,
    @Nullable Instant lapsesAt)
    implements FiledRequestBuilder.With {
  public FiledRequest {
    fields = Map.copyOf(fields);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
