package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.Ages;
import org.planpress.analysis.MoneyItem;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Capital.Project;
import org.planpress.model.Edition;
import org.planpress.model.Grants;
import org.planpress.model.Grants.Grant;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.chart.BudgetFigure;
import org.planpress.site.chart.BudgetShares;
import org.planpress.site.chart.CapitalFigures;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.FollowedFigure;
import org.planpress.site.chart.GrantsFigure;
import org.planpress.site.chart.GrantsMessage;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Words;
import org.planpress.site.money.MoneyMessage.Label;
import org.planpress.site.money.MoneyPage.Block;
import org.planpress.site.money.MoneyPage.Thing;
import org.planpress.site.standing.StatusWords;

/** The parts of the page of money that are made alike: the budget, what it serves, capital projects, grants and services. */
final class MoneyBlocks {

    private final Setting setting;
    private final MoneyWords words;
    private final Function<ChartFigure, ChartFigure> own;

    /**
     * The parts of an edition.
     *
     * @param own makes a figure one of this edition
     */
    MoneyBlocks(Setting setting, Function<ChartFigure, ChartFigure> own) {
        this.setting = setting;
        this.words = new MoneyWords(setting);
        this.own = own;
    }

    List<Block> all() {
        Edition edition = setting.edition();
        return Stream.of(
                        edition.budget().map(this::budget),
                        followed(edition),
                        edition.capital().map(this::capital),
                        edition.grants().map(this::grants))
                .flatMap(Optional::stream)
                .toList();
    }

    private Block block(
            String id,
            String title,
            Optional<Text> summary,
            Stream<ChartFigure> figures,
            Label heading,
            List<Thing> things) {
        return new Block(
                id,
                title,
                summary.map(Words::paragraphs).orElse(List.of()),
                Optional.empty(),
                figures.map(own).toList(),
                setting.say(heading),
                things);
    }

    private Block budget(Budget budget) {
        List<Thing> things = new ArrayList<>();
        for (Budget.Line line : budget.spending()) {
            Thing thing = line(line);
            if (!thing.text().isEmpty()
                    || !thing.facts().isEmpty()
                    || !thing.serves().isEmpty()) {
                things.add(thing);
            }
            for (int at = 0; at < line.ofWhich().size(); at++) {
                things.add(part(new MoneyItem.OfPart(line, line.ofWhich().get(at), at + 1)));
            }
        }
        for (Budget.Income line : budget.income()) {
            List<String> text = sentences(Stream.of(line.covers(), line.note()));
            if (!text.isEmpty()) {
                things.add(new Thing("income-" + line.id(), line.title().value(), text, List.of(), List.of()));
            }
        }
        return block(
                "budget",
                budget.title().value(),
                budget.summary(),
                Stream.concat(
                        Stream.of(BudgetFigure.of(setting.voice(), budget)),
                        BudgetShares.of(setting.voice(), budget).stream()),
                Label.LINES,
                things);
    }

    private static List<String> sentences(Stream<Optional<Text>> texts) {
        return texts.flatMap(Optional::stream)
                .map(Text::value)
                .map(Words::sentence)
                .toList();
    }

    private Thing line(Budget.Line line) {
        MoneyItem item = new MoneyItem.OfLine(line);
        return thing(item, sentences(Stream.of(line.covers(), line.note())), List.of());
    }

    private Thing part(MoneyItem.OfPart item) {
        return thing(
                item,
                List.of(setting.say(new MoneyMessage.PartOf(item.line().title().value()))),
                List.of(fact(Label.AMOUNT, words.amount(item))));
    }

    private Thing thing(MoneyItem item, List<String> text, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        if (!item.areas().isEmpty()) {
            all.add(fact(Label.AREAS, setting.say(new MoneyMessage.InAreas(words.areas(item.areas())))));
        }
        return new Thing(item.place(), item.title().value(), text, List.copyOf(all), words.links(item.serves()));
    }

    private Fact fact(Label term, String text) {
        return new Fact(setting.say(term), text);
    }

    private Optional<Block> followed(Edition edition) {
        String source = Stream.of(
                        edition.budget().map(Budget::source),
                        edition.capital().map(Capital::source),
                        edition.grants().map(Grants::source))
                .flatMap(Optional::stream)
                .map(text -> text.value().replaceFirst("\\.$", ""))
                .distinct()
                .collect(Collectors.joining("; "));
        return FollowedFigure.of(setting.voice(), edition, setting.site().areas(), source)
                .map(figure -> new Block(
                        "followed",
                        setting.say(Label.FOLLOWED),
                        List.of(setting.say(Label.FOLLOWED_TEXT)),
                        Optional.empty(),
                        List.of(own.apply(figure)),
                        "",
                        List.of()));
    }

    private Block capital(Capital capital) {
        Block block = block(
                "capital",
                capital.title().value(),
                capital.summary(),
                capital.projects().isEmpty()
                        ? Stream.empty()
                        : Stream.concat(
                                Stream.of(CapitalFigures.projects(
                                        setting.voice(),
                                        capital,
                                        project -> tag(project).map(Tag::text))),
                                CapitalFigures.years(setting.voice(), capital).stream()),
                Label.PROJECTS,
                capital.projects().stream().map(this::project).toList());
        Ages ages = setting.analysis().ages();
        Optional<AgeNote> age =
                new AgeNotes(setting).ofAges(capital.projects().stream().flatMap(project -> ages.of(project).stream()));
        return block.with(age);
    }

    private Optional<Tag> tag(Project project) {
        StatusWords statuses = new StatusWords(setting.voice(), setting.site());
        return setting.analysis().ages().of(project).map(statuses::tag).or(() -> statuses.tag(project.status()));
    }

    private Thing project(Project project) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Label.AGREED, words.words(project.agreed())));
        facts.add(fact(Label.SPENT, spent(project)));
        if (!project.amounts().isEmpty()) {
            facts.add(fact(Label.BY_YEAR, words.byYear(project.amounts())));
        }
        project.finish().ifPresent(finish -> facts.add(fact(Label.FINISH, finish(project, finish))));
        tag(project).ifPresent(tag -> facts.add(fact(Label.STATUS, tag.text())));
        add(facts, Label.WHY, project.statusNote());
        project.asOf()
                .ifPresent(day -> facts.add(fact(Label.JUDGED, setting.voice().date(day))));
        add(facts, Label.SOURCE, project.source());
        return thing(new MoneyItem.OfProject(project), sentences(Stream.of(project.note())), facts);
    }

    private String spent(Project project) {
        return project.spent()
                .map(spent -> {
                    var over = spent.amount().minus(project.agreed());
                    String amount = words.words(spent.amount());
                    return setting.say(
                            over.pounds().signum() > 0
                                    ? new MoneyMessage.SpentOver(amount, spent.on(), words.words(over))
                                    : new MoneyMessage.SpentBy(amount, spent.on()));
                })
                .orElseGet(() -> setting.say(Label.NOT_PUBLISHED));
    }

    private String finish(Project project, When finish) {
        String words = Periods.when(setting.voice(), finish);
        return setting.analysis().ages().isPastDue(project) ? setting.say(new MoneyMessage.FinishPassed(words)) : words;
    }

    private Block grants(Grants grants) {
        return block(
                "grants",
                grants.title().value(),
                grants.summary(),
                grants.grants().isEmpty() ? Stream.empty() : Stream.of(GrantsFigure.of(setting.voice(), grants)),
                Label.GRANTS,
                grants.grants().stream().map(this::grant).toList());
    }

    private Thing grant(Grant grant) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(Label.AMOUNT, grant.amount().map(words::words).orElseGet(() -> setting.say(Label.NOT_PUBLISHED))));
        if (!grant.amounts().isEmpty()) {
            facts.add(fact(Label.BY_YEAR, words.byYear(grant.amounts())));
        }
        facts.add(fact(Label.STAGE, setting.say(new GrantsMessage.Named(grant.stage()))));
        add(facts, Label.RECIPIENT, grant.recipient());
        add(facts, Label.FUND, grant.fund());
        grant.line()
                .flatMap(ref -> setting.edition().budget().stream()
                        .flatMap(budget -> budget.spending().stream())
                        .filter(line -> line.id().id().equals(ref.id()))
                        .findFirst())
                .ifPresent(line -> facts.add(fact(Label.PAID_FROM, line.title().value())));
        grant.start().ifPresent(when -> facts.add(fact(Label.START, Periods.when(setting.voice(), when))));
        grant.end().ifPresent(when -> facts.add(fact(Label.END, Periods.when(setting.voice(), when))));
        if (!grant.conditions().isEmpty()) {
            facts.add(fact(
                    Label.CONDITIONS,
                    Words.values(grant.conditions()).stream()
                            .map(Words::sentence)
                            .collect(Collectors.joining(" "))));
        }
        add(facts, Label.ON_THE_WEB, grant.link());
        add(facts, Label.SOURCE, grant.source());
        return thing(new MoneyItem.OfGrant(grant), sentences(Stream.of(grant.purpose(), grant.note())), facts);
    }

    private void add(List<Fact> facts, Label term, Optional<Text> text) {
        text.map(Text::value).ifPresent(words -> facts.add(fact(term, words)));
    }
}
