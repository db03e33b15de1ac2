package io.simdesk.engine.checks;

import java.util.List;

/** The rules of models, all of them; each has its sentence in the README. */
final class ModelRules {

    static final List<ModelRule> ALL = List.of(
            new ModelRule("process-id", NamingRules::processId),
            new ModelRule("version-tag", NamingRules::versionTag),
            new ModelRule("history-time-to-live", NamingRules::historyTimeToLive),
            new ModelRule("labels", NamingRules::labels),
            new ModelRule("default-flow", NamingRules::defaultFlow),
            new ModelRule("known-elements", TaskRules::kinds),
            new ModelRule("known-delegates", TaskRules::delegates),
            new ModelRule("no-code", TaskRules::noCode),
            new ModelRule("plain-expressions", ExpressionRules::plain),
            new ModelRule("known-variables", ExpressionRules::knownVariables),
            new ModelRule("save-points", SavePointRules::outsideEffects),
            new ModelRule("start-answers-at-once", SavePointRules::startAnswersAtOnce),
            new ModelRule("failures-caught", FailureRules::failuresAreCaught),
            new ModelRule("errors", ErrorRules::errorsAreKnown),
            new ModelRule("messages", ReferenceRules::messages),
            new ModelRule("called-processes", ReferenceRules::calledProcesses),
            new ModelRule("mails", ReferenceRules::mails),
            new ModelRule("groups", ReferenceRules::groups),
            new ModelRule("timers", TimeRules::timers),
            new ModelRule("retries", TimeRules::retries),
            new ModelRule("forms", ReferenceRules::forms),
            new ModelRule("answers-stay", ExpressionRules::answersStay),
            new ModelRule("no-secrets", ExpressionRules::noSecrets),
            new ModelRule("drawn", ReferenceRules::drawn),
            new ModelRule("ids-stay", ReferenceRules::idsStay));

    private ModelRules() {}
}
