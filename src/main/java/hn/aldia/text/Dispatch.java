package hn.aldia.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands a member of a closed set to the method of its visitor that takes such a one: what newer
 * Javas' {@code switch} over patterns does. {@code DispatchTest} holds that each member has one.
 */
public final class Dispatch {
  private static final Map<Class<?>, Map<Class<?>, MethodHandle>> KNOWN = new ConcurrentHashMap<>();

  /**
   * @param visits the interface that has one method for each member of the set, and no other
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the visitor says
  public static <V, R extends @Nullable Object> R of(
      Object member, V visitor, Class<? super V> visits) {
    try {
      return (R)
          KNOWN
              .computeIfAbsent(visits, any -> new ConcurrentHashMap<>())
              .computeIfAbsent(member.getClass(), kind -> taking(kind, visits))
              .invokeExact(visitor, member);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new UndeclaredThrowableException(e);
    }
  }

  private static MethodHandle taking(Class<?> kind, Class<?> visits) {
    Method takes =
        Arrays.stream(visits.getMethods())
            .filter(each -> each.getParameterTypes()[0].isAssignableFrom(kind))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(visits + " takes no " + kind));
    try {
      return MethodHandles.publicLookup()
          .unreflect(takes)
          .asType(MethodType.methodType(Object.class, Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
