package io.simdesk.desk;

import io.simdesk.message.OutboxMail;
import io.simdesk.order.OrderStep;
import io.simdesk.order.SimOrder;
import java.util.List;

/**
 * All that the desk knows of one order.
 *
 * @param steps oldest first
 * @param grips where it stands now: tasks and slow steps
 */
public record OrderFile(SimOrder order, List<OrderStep> steps, List<OutboxMail> mails, List<Grip> grips) {}
