package hn.aldia.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** The names of the internet (DNS). */
public interface Directory {
  /** As they are written in a zone file; none where there are none, or nobody answers. */
  List<String> records(String name, String type);

  /**
   * Through the JDK, whose API wants a Hashtable. Only DNS is asked, whose records are text: there
   * is nothing to deserialize.
   */
  @SuppressWarnings({"JdkObsolete", "BanJNDI"})
  static Directory of(String server) {
    var environment = new Hashtable<String, String>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    environment.put(Context.PROVIDER_URL, server);
    environment.put("com.sun.jndi.dns.timeout.initial", "" + Duration.ofSeconds(2).toMillis());
    environment.put("com.sun.jndi.dns.timeout.retries", "2");
    return (name, type) -> {
      try {
        var context = new InitialDirContext(environment);
        try {
          Attribute found = context.getAttributes(name, new String[] {type}).get(type);
          var records = new ArrayList<String>();
          if (found != null) {
            Collections.list(found.getAll()).forEach(each -> records.add(each.toString()));
          }
          return List.copyOf(records);
        } finally {
          context.close();
        }
      } catch (NamingException nobodyKnows) {
        return List.of();
      }
    };
  }

  static Directory ofThisComputer() {
    return of("dns:");
  }
}
