package org.planpress.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.law.LawParts;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.LawPart;
import org.planpress.model.LawSheet.Answer;
import org.planpress.model.LawTest;
import org.planpress.model.Plan;
import org.planpress.model.RulePack;
import org.planpress.model.RulePack.Duty;
import org.planpress.model.RulePack.Sure;
import org.planpress.model.WebAddress;

/** What site.yml and law.yml name of the law is there, and the packs of an office say what can be looked for. */
final class LawAnswers implements Check {

    private static final Rule PART = Rule.error(
            "law-part",
            "An answer to the law names a part that its duty does not have.",
            "Name one of its parts.",
            "{duty: sent, part: panel-report}");

    private static final Rule UNREAD = Rule.error(
            "law-section-unread",
            "A rule pack gives the number of a section that nobody has read.",
            "Read it in the source and write sure: read, or leave section out.",
            "section: section 9\nsure: unchecked");

    private static final Rule UNSEEN = Rule.error(
            "law-duty-unseen",
            "A duty of a rule pack does not say what is to be looked for.",
            "Name the tag of the section, the kind of the register, or the items.",
            "looks: law-section   # and no tag");

    private static final Rule SOURCE = Rule.error(
            "law-source",
            "The address of a source of a rule pack is not whole.",
            "Write it from https:// on.",
            "link: www.example.org/orders");

    @Override
    public List<Rule> rules() {
        return List.of(PART, UNREAD, UNSEEN, SOURCE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<String> packs = plan.law().known().stream().map(id -> id.value()).toList();
        return Stream.of(
                        Missing.missing("rule pack", plan.site().rules(), packs),
                        answers(plan),
                        plan.law().inForce().stream().flatMap(LawAnswers::ofPack))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> answers(Plan plan) {
        List<Answer> answers = plan.law().answers().stream()
                .flatMap(sheet -> sheet.answers().stream())
                .toList();
        List<String> duties =
                plan.law().duties().map(duty -> duty.id().toString()).toList();
        return Stream.concat(
                Missing.missing(
                        "duty in a rule pack in force",
                        answers.stream().map(Answer::duty).toList(),
                        duties),
                answers.stream()
                        .flatMap(answer -> plan.law()
                                .duties()
                                .filter(duty ->
                                        duty.id().id().equals(answer.duty().id()))
                                .limit(1)
                                .flatMap(duty -> ofPart(answer, duty))));
    }

    private static Stream<Finding> ofPart(Answer answer, Duty duty) {
        List<LawPart> parts = LawParts.of(duty.looks());
        return answer.part().filter(part -> !parts.contains(part)).stream()
                .map(part -> PART.at(answer.at(), "the duty '%s' has no part '%s'".formatted(duty.id(), part.code()))
                        .withHint("its parts are "
                                + parts.stream().map(LawPart::code).collect(Collectors.joining(", "))));
    }

    private static Stream<Finding> ofPack(RulePack pack) {
        List<String> sources =
                pack.sources().stream().map(source -> source.id().toString()).toList();
        return Stream.concat(
                pack.sources().stream()
                        .flatMap(source -> source.link().stream())
                        .filter(link -> !WebAddress.isPage(link.value()))
                        .map(link -> SOURCE.at(link.at(), "'%s' is not a whole web address".formatted(link))
                                .marking(link.value().length())
                                .withHint("write it from https:// on")),
                pack.duties().stream()
                        .flatMap(duty -> Stream.of(
                                        Missing.missing("source in this rule pack", duty.sources(), sources),
                                        unread(duty),
                                        unseen(duty))
                                .flatMap(found -> found)));
    }

    private static Stream<Finding> unread(Duty duty) {
        return duty.section().filter(section -> duty.sure() == Sure.UNCHECKED).stream()
                .map(section -> UNREAD.at(
                                section.at(),
                                "the duty '%s' gives '%s', and nobody has read it there".formatted(duty.id(), section))
                        .marking(section.value().length())
                        .withHint("read it in the source and write sure: read, or delete the line"));
    }

    private static Stream<Finding> unseen(Duty duty) {
        boolean blind =
                switch (duty.looks()) {
                    case ST02_POLICING, ST04_REPORTING, ST07_VICTIMS, LAW_SECTION ->
                        duty.tag().isEmpty();
                    case LAW_REGISTER -> duty.register().isEmpty();
                    case ST08_NATIONAL_THREATS, ST13_NATIONAL_PRIORITIES ->
                        duty.items().isEmpty();
                    default -> false;
                };
        return blind
                ? Stream.of(
                        UNSEEN.at(duty.id().at(), "the duty '%s' does not say what to look for".formatted(duty.id()))
                                .marking(duty.id().id().value().length())
                                .withHint(hint(duty.looks())))
                : Stream.empty();
    }

    private static String hint(LawTest test) {
        return switch (test) {
            case LAW_REGISTER -> "write register: with the kind of the register";
            case ST08_NATIONAL_THREATS, ST13_NATIONAL_PRIORITIES -> "list them under items";
            default -> "write tag: with the tag of the section";
        };
    }
}
