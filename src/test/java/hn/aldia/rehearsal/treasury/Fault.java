package hn.aldia.rehearsal.treasury;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import hn.aldia.rehearsal.portal.Form;
import java.util.Arrays;

/** What goes wrong at the bundled treasury itself. */
public enum Fault {
  /** Generar is answered with an error, and no receipt was made. */
  NOT_MADE {
    @Override
    TillCounter counter(TreasuryOptions options) {
      return new TillCounter(options) {
        @Override
        ResponseDefinition issue(Form form) {
          return DOWN;
        }
      };
    }
  },
  /** Generar is answered with an error though the receipt was made. */
  MADE_AND_UNSAID {
    @Override
    TillCounter counter(TreasuryOptions options) {
      return new TillCounter(options) {
        @Override
        ResponseDefinition issue(Form form) {
          ResponseDefinition said = super.issue(form);
          return till().issued().isEmpty() ? said : DOWN;
        }
      };
    }
  },
  /** Nothing is answered, though the receipt was made. */
  MADE_AND_SILENT {
    @Override
    TillCounter counter(TreasuryOptions options) {
      return new TillCounter(options) {
        @Override
        ResponseDefinition issue(Form form) {
          ResponseDefinition said = super.issue(form);
          return till().issued().isEmpty()
              ? said
              : ResponseDefinitionBuilder.responseDefinition().withFixedDelay(SILENCE).build();
        }
      };
    }
  },
  /** The receipt was made, and its paper answers with an error the first time it is asked for. */
  PAPER_FAILS {
    @Override
    TillCounter counter(TreasuryOptions options) {
      return new TillCounter(options) {
        private volatile boolean failed;

        @Override
        ResponseDefinition handOut(Request request) {
          if (failed) {
            return super.handOut(request);
          }
          failed = true;
          till().asksInVain();
          return DOWN;
        }
      };
    }
  },
  /** The receipt was made, and its paper breaks off half way. */
  PAPER_CUT {
    @Override
    TillCounter counter(TreasuryOptions options) {
      return new TillCounter(options) {
        @Override
        ResponseDefinition handOut(Request request) {
          ResponseDefinition whole = super.handOut(request);
          byte[] pdf = whole.getByteBody();
          return ResponseDefinitionBuilder.like(whole)
              .withBody(Arrays.copyOf(pdf, pdf.length / 2))
              .build();
        }
      };
    }
  };

  /** Milliseconds; longer than anybody waits. */
  private static final int SILENCE = 60_000;

  private static final ResponseDefinition DOWN =
      ResponseDefinitionBuilder.responseDefinition()
          .withStatus(503)
          .withHeader("Content-Type", "text/html; charset=utf-8")
          .withBody("<h1>503 Service Unavailable</h1>")
          .build();

  public BundledTreasury treasury(TreasuryOptions options) {
    return new BundledTreasury(counter(options));
  }

  abstract TillCounter counter(TreasuryOptions options);
}
