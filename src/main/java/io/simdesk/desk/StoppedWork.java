package io.simdesk.desk;

import io.simdesk.desk.Grip.DeskTask;
import io.simdesk.desk.Grip.MailTask;
import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where processes have stopped, and how to move them on. An empty customer means all. */
public interface StoppedWork {

    /** The back office's open tasks about these orders, undelivered mails left out. */
    Map<Reference, DeskTask> tasksAbout(Collection<Reference> orders);

    /** Open tasks of the back office that are about no order. */
    long countOthers();

    long countMails(String customer);

    /** Mails that wait for a person, oldest first. */
    List<MailTask> mails(String customer, int first, int most);

    List<MailTask> mailsAbout(Reference order);

    /** Steps that did not succeed yet, oldest first; at most some thousands of them. */
    List<SlowStep> slowSteps(String customer);

    List<SlowStep> slowStepsOf(Reference order);

    /** The orders of these process instances. */
    Map<String, Reference> ordersOf(Collection<String> processes);

    /** Answers the task's form with "try again", as its clerk would in Tasklist. */
    void tryAgain(DeskTask task, String clerk) throws Refusal;

    /** Sends the mail to the same address again. */
    void sendAgain(MailTask mail, String clerk) throws Refusal;

    /** Runs the step at once, with all its attempts before it again. */
    void hurry(SlowStep step);
}
