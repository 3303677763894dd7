package org.planpress.site.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;
import org.planpress.model.FinancialYear;
import org.planpress.model.Funding;
import org.planpress.model.HedgedShare;
import org.planpress.model.HedgedShare.Hedge;
import org.planpress.model.Id;
import org.planpress.model.Money;
import org.planpress.model.Named;
import org.planpress.model.Ref;
import org.planpress.model.Scenarios;
import org.planpress.model.Scenarios.Line;
import org.planpress.model.Scenarios.Scenario;
import org.planpress.model.Share;
import org.planpress.model.Survey;
import org.planpress.model.Survey.Answer;
import org.planpress.model.Survey.Question;
import org.planpress.model.Text;
import org.planpress.model.Timetable;
import org.planpress.model.Timetable.Phase;
import org.planpress.model.Timetable.Task;
import org.planpress.model.When;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Parts of a plan with the figures of published papers, for tests of charts. */
public final class SamplePlan {

    private static final SourceLocation AT = SourceLocation.startOf("sample.yml");

    private SamplePlan() {}

    public static List<ChartFigure> figures() {
        return Stream.concat(
                        Stream.of(
                                FundingFigure.of(Voice.builtIn(Language.ENGLISH), funding()),
                                ScenarioFigures.of(Voice.builtIn(Language.ENGLISH), scenarios(freeze(), rise())),
                                ScenarioFigures.of(Voice.builtIn(Language.ENGLISH), scenarios(freeze(), rise(), cut())),
                                TimetableFigure.of(
                                                Voice.builtIn(Language.ENGLISH), timetable(), LocalDate.of(2024, 6, 11))
                                        .orElseThrow()),
                        SurveyFigures.of(Voice.builtIn(Language.ENGLISH), survey()).stream())
                .toList();
    }

    public static Funding funding() {
        return funding(
                part("policing", "Policing", "70.7", "Officers, detectives and call handlers"),
                part("corporate", "Corporate services", "23.7", "People, technology, buildings and legal advice"),
                part("commissioning", "Commissioned services", "2.1", "Support for victims and early help"),
                part("office", "The Commissioner’s office", "1.8", "The posts the law requires"),
                part("capital", "Long-term investment", "1.7", "Buildings and large systems"));
    }

    public static Funding funding(Funding.Part... parts) {
        return new Funding(
                new FinancialYear(2024),
                money("155.086"),
                text("Most of each pound pays for policing"),
                List.of(),
                List.of(parts),
                text("Final draft plan, finance and resources"),
                AT);
    }

    public static Funding.Part part(String id, String title, String share, String covers) {
        return new Funding.Part(
                named(id),
                text(title),
                Optional.of(new Share(new BigDecimal(share))),
                text(covers),
                List.of(),
                Optional.empty(),
                AT);
    }

    public static Scenarios scenarios(Scenario... scenarios) {
        return new Scenarios(
                text("If council tax rose, or did not"),
                text("Two cases for the precept."),
                List.of(new FinancialYear(2017), new FinancialYear(2018), new FinancialYear(2019)),
                new Ref(new Id("freeze"), AT),
                Optional.of(money("0.001")),
                List.of(scenarios),
                text("Plan 2017 to 2020, public draft"),
                AT);
    }

    public static Scenario freeze() {
        return scenario(
                "freeze",
                "Freeze",
                "the precept stays as it is",
                List.of("42.158", "42.783", "43.418"),
                List.of("104.997", "104.819", "104.662"));
    }

    public static Scenario rise() {
        return scenario(
                "rise",
                "Rise",
                "the precept goes up 1.9% a year",
                List.of("42.950", "44.407", "45.911"),
                List.of("105.789", "106.442", "107.156"));
    }

    public static Scenario cut() {
        return scenario(
                "cut",
                "Cut",
                "the precept goes down",
                List.of("42.158", "42.283", "42.418"),
                List.of("104.997", "104.319", "103.662"));
    }

    private static Scenario scenario(
            String id, String title, String assumption, List<String> precept, List<String> totals) {
        return new Scenario(
                named(id),
                text(title),
                text(assumption),
                List.of(
                        line("Central funding", List.of("62.589", "61.786", "60.994")),
                        line("Police and crime precept", precept),
                        line("Other income", List.of("0.250", "0.250", "0.250"))),
                totals.stream().map(SamplePlan::money).toList(),
                AT);
    }

    private static Line line(String title, List<String> amounts) {
        return new Line(text(title), amounts.stream().map(SamplePlan::money).toList(), AT);
    }

    public static Survey survey() {
        return survey(
                question(
                        "safe-at-night",
                        "How safe do you feel at night?",
                        Optional.empty(),
                        answer("Felt safe", "just over a third", Hedge.JUST_OVER, "33.3")),
                question(
                        "investigating",
                        "How well are crimes investigated?",
                        Optional.empty(),
                        answer("Adequately", "just over a third", Hedge.JUST_OVER, "33.3"),
                        answer("Improvement is needed", "just under a third", Hedge.JUST_UNDER, "33.3")),
                question(
                        "investigating.swindon",
                        "How well are crimes investigated in Swindon?",
                        Optional.of("People in Swindon"),
                        answer("Inadequately", "nearly 1 in 5", Hedge.JUST_UNDER, "20")),
                question(
                        "trust",
                        "Do people trust the police to keep them safe?",
                        Optional.empty(),
                        answer("Neither yes nor no", "one third", Hedge.ABOUT, "33.3"),
                        answer("More confident", "just under one third", Hedge.JUST_UNDER, "33.3")),
                question(
                        "reported",
                        "Did victims report the crime?",
                        Optional.empty(),
                        answer("Reported it", "over two thirds", Hedge.OVER, "66.7"),
                        answer("Did not", "12.5%", Hedge.EXACT, "12.5")));
    }

    public static Survey survey(Question... questions) {
        return new Survey(
                text("Consultation survey for the plan"),
                text("People feel safer by day than by night"),
                1125,
                Optional.of(text("summer 2024")),
                text("An open online survey."),
                text("People chose to take part."),
                Optional.empty(),
                List.of(questions),
                List.of(),
                text("Final draft plan, community concerns"),
                AT);
    }

    public static Question question(String id, String text, Optional<String> group, Answer... answers) {
        return new Question(named(id), text(text), group.map(SamplePlan::text), List.of(answers), Optional.empty(), AT);
    }

    public static Answer answer(String text, String words, Hedge hedge, String named) {
        return new Answer(text(text), new HedgedShare(words, hedge, new BigDecimal(named), AT), AT);
    }

    public static Timetable timetable() {
        return timetable(
                phase(
                        "Planning",
                        task("Set up the project team", "05-20", "05-23", "100"),
                        task("Prepare the project plan", "05-23", "05-25", "100"),
                        task("Prepare the survey and the engagement", "05-25", "05-29", "100"),
                        task("Agree support for the survey and turnaround of its analysis", "05-29", "06-03", "100"),
                        task("Tell communications and design about timescales", "05-29", "05-31", "100"),
                        task("Brief the force on the Commissioner’s strategic direction", "05-25", "05-27", "100")),
                phase(
                        "Consultation and engagement",
                        task("Engage with communities and groups", "05-28", "08-26", "0"),
                        task("Align engagement with neighbourhood teams and market days", "06-27", "09-27", "0"),
                        task("Run the survey on priorities", "06-14", "07-12", "0"),
                        task("Close the survey and pass on the data", "07-12", "07-12", "0"),
                        task("Share the draft with partners, area boards and councils", "08-28", "09-26", "0")),
                phase(
                        "Production of the plan",
                        task("Review the current plan and draft the background", "06-14", "07-30", "10"),
                        task("Finalise the draft for the Commissioner", "07-31", "08-30", "0"),
                        task("Align with the force and partner agencies", "07-31", "08-30", "0"),
                        task("Approve and proofread the final draft", "08-31", "09-29", "0"),
                        task("Design the plan and its online versions", "09-12", "10-11", "0"),
                        task("Circulate the designed version", "10-27", "10-27", "0"),
                        task("Publish the Panel’s papers", "11-06", "11-06", "0"),
                        task("Panel meeting: respond to recommendations", "11-13", "11-13", "0"),
                        task("Launch the plan", "11-20", "11-20", "0")));
    }

    public static Timetable timetable(Phase... phases) {
        return new Timetable(
                text("Making the plan"),
                text("The plan took six months to write"),
                LocalDate.of(2024, 6, 11),
                List.of(phases),
                List.of(),
                text("Outline plan, 11 June 2024"),
                AT);
    }

    public static Phase phase(String title, Task... tasks) {
        return new Phase(text(title), List.of(tasks), AT);
    }

    public static Task task(String title, String start, String end, String progress) {
        return new Task(
                text(title),
                Optional.empty(),
                When.day(LocalDate.parse("2024-" + start)),
                When.day(LocalDate.parse("2024-" + end)),
                Optional.of(new Share(new BigDecimal(progress))),
                AT);
    }

    static Money money(String millions) {
        return new Money(new BigDecimal(millions).scaleByPowerOfTen(6));
    }

    private static Named named(String id) {
        return new Named(new Id(id), AT);
    }

    private static Text text(String value) {
        return new Text(value, AT);
    }
}
