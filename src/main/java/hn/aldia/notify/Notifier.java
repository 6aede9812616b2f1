package hn.aldia.notify;

import hn.aldia.text.Daemons;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells a notice by a ladder of channels: the first that reaches a person who is away ends it, one
 * that fails is followed by the next. A test goes through all, side by side. What was told a short
 * while ago is not told again ({@link ToldBefore}); a test always is.
 */
public record Notifier(List<Channel> channels, ToldBefore told) {
  /** A mail server may be slow; nobody waits longer for a notice than this. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  public Notifier {
    channels = List.copyOf(channels);
  }

  /** Never throws for a channel's trouble: that is an outcome, in the order of the channels. */
  public List<Delivery> tell(Notice notice) {
    return notice.kind() == Notice.Kind.TEST ? each(notice) : ladder(notice);
  }

  private List<Delivery> ladder(Notice notice) {
    var came = new ArrayList<Delivery>();
    for (Channel channel : channels) {
      Delivery delivery = begin(channel, notice).join();
      came.add(delivery);
      if (channel.reachesAway() && delivery.outcome() != Delivery.Outcome.FAILED) {
        break;
      }
    }
    return came;
  }

  private List<Delivery> each(Notice notice) {
    List<CompletableFuture<Delivery>> begun =
        channels.stream().map(channel -> begin(channel, notice)).toList();
    return begun.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Delivery> begin(Channel channel, Notice notice) {
    if (told.lately(channel, notice)) {
      return CompletableFuture.completedFuture(
          new Delivery(channel.name(), Delivery.Outcome.TOLD_BEFORE, Optional.empty()));
    }
    Message late = Message.of("watch.no-answer", Long.toString(LONGEST.toSeconds()));
    var delivery = new CompletableFuture<Delivery>();
    Daemons.start("aldia-notice", () -> delivery.complete(deliver(channel, notice)));
    return delivery.completeOnTimeout(
        Delivery.failed(channel.name(), Trouble.outside("watch.unreachable", channel.name(), late)),
        LONGEST.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private Delivery deliver(Channel channel, Notice notice) {
    try {
      channel.send(notice);
      told.note(channel, notice);
      return Delivery.sent(channel.name());
    } catch (Trouble why) {
      return Delivery.failed(channel.name(), why);
    } catch (RuntimeException defect) {
      return Delivery.failed(
          channel.name(), Trouble.outside("watch.unreachable", channel.name(), defect.toString()));
    }
  }
}
