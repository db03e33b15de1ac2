package io.simdesk.outside.profiles;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.outside.profiles.Es2Order.FinalStatus;
import io.simdesk.sim.Iccid;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Plays the SM-DP+ and decides by the profile alone (see {@link ProfilePath}). Any ICCID is a profile of its own that is
 * available until it is ordered; transitions and status codes are SGP.22's (3.1.6 and 5.3). One call at a time.
 */
@Lazy
@Component
class SimulatedSmdp implements Es2Plus {

    private static final String NAME = "Simulated profile server";

    private final ProfileShelf shelf;
    private final ProfileServerSettings settings;

    SimulatedSmdp(ProfileShelf shelf, ProfileServerSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    @Override
    public synchronized Es2Answer downloadOrder(Es2Order order) {
        if (order.iccid() == null) {
            return Es2Answer.failed(order.profileType() == null ? Es2Answer.ELEMENT_MISSING : Es2Answer.TYPE_UNKNOWN);
        }
        var profile = profile(order);
        if (profile.isEmpty()) {
            return Es2Answer.failed(Es2Answer.UNKNOWN);
        }
        if (answering(profile.get()) == ProfilePath.REJECTED) {
            return Es2Answer.failed(Es2Answer.NOT_ALLOWED);
        }
        var known = shelf.find(profile.get());
        if (known.isPresent()) {
            var gone = known.get().state() == ShelfState.UNAVAILABLE;
            return Es2Answer.failed(gone ? Es2Answer.NOT_ALLOWED : Es2Answer.IN_USE);
        }
        shelf.add(profile.get(), order.eid() == null ? ShelfState.ALLOCATED : ShelfState.LINKED);
        return new Es2Answer("", order.iccid(), null, null);
    }

    @Override
    public synchronized Es2Answer confirmOrder(Es2Order order) {
        var entry = profile(order).flatMap(shelf::find);
        var path = profile(order).map(SimulatedSmdp::answering);
        if (entry.isEmpty() || path.isEmpty()) {
            return Es2Answer.failed(Es2Answer.UNKNOWN);
        }
        var matchingId = matchingId(order).orElseGet(MatchingId::random);
        if (shelf.isTaken(matchingId)) {
            return Es2Answer.failed(Es2Answer.MATCHING_ID_TAKEN);
        }
        if (!entry.get().state().isOrdered()) {
            return Es2Answer.failed(Es2Answer.NOT_ALLOWED);
        }
        var released = Boolean.TRUE.equals(order.releaseFlag());
        var state = released ? ShelfState.RELEASED : ShelfState.CONFIRMED;
        shelf.confirm(entry.get().profile(), state, matchingId, released ? phoneDue(path.get()) : null);
        if (released && path.get() == ProfilePath.RELEASED_WITHOUT_ANSWER) {
            throw new NoAnswer(NAME, "the answer to the release was lost");
        }
        return new Es2Answer("", null, matchingId.text(), settings.smdpAddress());
    }

    @Override
    public synchronized Es2Answer cancelOrder(Es2Order order) {
        var entry = profile(order).flatMap(shelf::find).filter(known -> known.state() != ShelfState.UNAVAILABLE);
        if (entry.isEmpty()) {
            return Es2Answer.failed(Es2Answer.UNKNOWN);
        }
        var profile = entry.get();
        if (profile.state().isOnAPhone()) {
            return Es2Answer.failed(Es2Answer.IN_USE);
        }
        if (profile.hash() != null && matchingId(order).filter(profile::isUnder).isEmpty()) {
            return Es2Answer.failed(Es2Answer.MATCHING_ID_DIFFERS);
        }
        if (FinalStatus.UNAVAILABLE.word().equals(order.finalProfileStatusIndicator())) {
            shelf.move(profile.profile(), profile.state(), ShelfState.UNAVAILABLE, null);
        } else {
            shelf.remove(profile.profile());
        }
        return Es2Answer.EXECUTED;
    }

    @Override
    public synchronized Es2Answer releaseProfile(Es2Order order) {
        var entry = profile(order).flatMap(shelf::find);
        if (entry.isEmpty()) {
            return Es2Answer.failed(Es2Answer.UNKNOWN);
        }
        var profile = entry.get();
        if (profile.state() == ShelfState.CONFIRMED) {
            shelf.move(
                    profile.profile(),
                    profile.state(),
                    ShelfState.RELEASED,
                    phoneDue(ProfilePath.of(profile.profile())));
        }
        return Set.of(ShelfState.CONFIRMED, ShelfState.RELEASED).contains(profile.state())
                ? Es2Answer.EXECUTED
                : Es2Answer.failed(Es2Answer.INVALID_TRANSITION);
    }

    private @Nullable Instant phoneDue(ProfilePath path) {
        return path == ProfilePath.NEVER_INSTALLED
                ? null
                : Instant.now().plus(settings.simulated().installAfter());
    }

    private static ProfilePath answering(Iccid profile) {
        var path = ProfilePath.of(profile);
        if (path == ProfilePath.NEVER_ANSWERED) {
            throw new NoAnswer(NAME, "no answer");
        }
        return path;
    }

    private static Optional<Iccid> profile(Es2Order order) {
        try {
            return Optional.ofNullable(order.iccid()).map(Iccid::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<MatchingId> matchingId(Es2Order order) {
        return Optional.ofNullable(order.matchingId())
                .filter(id -> !id.isEmpty())
                .map(MatchingId::new);
    }
}
