package hn.aldia.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * These tests need a real Dovecot. Without one they are left out, which is said loudly; with
 * CI=true they run, and fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDovecot.Condition.class)
public @interface NeedsDovecot {
  /** Decides for a whole class. */
  final class Condition implements ExecutionCondition {
    private static final String RULE = "*".repeat(78);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (runs(DovecotServer.available(), System.getenv("CI"))) {
        return ConditionEvaluationResult.enabled("Dovecot is there, or must be");
      }
      if (context.getTestMethod().isEmpty()) {
        System.err.println(RULE);
        System.err.println("LEFT OUT: " + context.getDisplayName() + " (Dovecot is not installed)");
        System.err.println("Install it: apt-get install dovecot-imapd dovecot-lmtpd");
        System.err.println(RULE);
      }
      return ConditionEvaluationResult.disabled("LEFT OUT: Dovecot is not installed");
    }

    static boolean runs(boolean available, String ci) {
      return available || "true".equals(ci);
    }
  }
}
