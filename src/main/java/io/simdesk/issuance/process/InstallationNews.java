package io.simdesk.issuance.process;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.issuance.Installations;
import io.simdesk.issuance.ProfileState;
import io.simdesk.order.Reference;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells waiting orders that their profile is installed, or cannot be, at once and again until they have heard it. */
@Component
class InstallationNews implements ProfileNews {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationNews.class);

    private final Installations installations;
    private final RuntimeService runtime;

    InstallationNews(Installations installations, RuntimeService runtime) {
        this.installations = installations;
        this.runtime = runtime;
    }

    @Override
    public boolean heard(ProfileEvent event) {
        var ours = installations.heard(event);
        if (event.progress() == ProfileProgress.INSTALLED || !event.wentWell()) {
            tellWaiting();
        }
        return ours;
    }

    @Scheduled(fixedDelayString = "${simdesk.orders.look-for-installations-every:5s}")
    void tellWaiting() {
        installations
                .toBeTold()
                .forEach((order, state) -> tell(
                        order,
                        state == ProfileState.ERROR
                                ? IssuanceProcess.INSTALLATION_FAILED
                                : IssuanceProcess.PROFILE_INSTALLED));
    }

    private void tell(Reference order, String message) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(order.value())
                    .correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException e) {
            LOG.debug("{} does not wait right now or was told by another node", order);
        }
    }
}
