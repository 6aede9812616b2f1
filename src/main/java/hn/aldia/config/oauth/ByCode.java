package hn.aldia.config.oauth;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import hn.aldia.config.oauth.Authorization.Granted;
import hn.aldia.text.Daemons;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The person types a short code into a page, on whatever device they like (RFC 8628). */
record ByCode(Authorization server, URI device, Clock clock) {
  private static final Duration SLOWER = Duration.ofSeconds(5);

  Granted signIn(SignInPage page) {
    DeviceAuthorizationSuccessResponse begun = begun();
    URI where = begun.getVerificationURI();
    Duration left = Duration.ofSeconds(begun.getLifetime());
    page.show(where, begun.getUserCode().getValue(), left);
    Instant end = clock.instant().plus(left);
    Duration pause = Duration.ofSeconds(begun.getInterval());
    while (clock.instant().isBefore(end)) {
      if (!Daemons.rest(pause)) {
        throw server.tooLate();
      }
      TokenResponse answer = server.asked(new DeviceCodeGrant(begun.getDeviceCode()));
      if (answer.indicatesSuccess()) {
        return server.granted(answer);
      }
      ErrorObject error = answer.toErrorResponse().getErrorObject();
      switch (String.valueOf(error.getCode())) {
        case "authorization_pending" -> {}
        case "slow_down" -> pause = pause.plus(SLOWER);
        default -> throw server.refused(error);
      }
    }
    throw server.tooLate();
  }

  private DeviceAuthorizationSuccessResponse begun() {
    var request =
        new DeviceAuthorizationRequest.Builder(server.id())
            .endpointURI(device)
            .scope(server.scope())
            .build();
    try {
      var response = DeviceAuthorizationResponse.parse(server.sent(request));
      if (!response.indicatesSuccess()) {
        throw server.refused(response.toErrorResponse().getErrorObject());
      }
      return response.toSuccessResponse();
    } catch (ParseException e) {
      throw Authorization.unreachable(device, e);
    }
  }
}
