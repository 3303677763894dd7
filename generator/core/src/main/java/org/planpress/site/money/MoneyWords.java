package org.planpress.site.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.MoneyItem;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.Grants;
import org.planpress.model.Id;
import org.planpress.model.Money;
import org.planpress.model.Priority;
import org.planpress.model.Ref;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.model.YearAmount;
import org.planpress.site.chart.MoneyScale;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.money.MoneyMessage.Served;
import org.planpress.words.Message;

/** How much money there is of one thing and what it serves, in words; also for the pages of what is served. */
public final class MoneyWords {

    private final Setting setting;

    public MoneyWords(Setting setting) {
        this.setting = setting;
    }

    /** The money that is said to serve any of some things, each with a link to its place on the page of money. */
    public List<Said> serving(Set<Id> ids) {
        return items(ids).map(item -> said(item, words(item, ids))).toList();
    }

    /** Some money of the edition, each with a link to its place on the page of money. */
    public List<Said> of(List<MoneyItem> items) {
        return items.stream().map(item -> said(item, sentence(item))).toList();
    }

    private Said said(MoneyItem item, String words) {
        String page = setting.addresses().money(setting.edition());
        return new Said(Optional.of(new Link(item.title().value(), page + "#" + item.place())), words);
    }

    private String sentence(MoneyItem item) {
        return setting.say(new MoneyMessage.Sentence(amount(item)));
    }

    /** What serves a thing, as one fact; empty if no money is said to. */
    public Optional<Fact> fact(Id id) {
        List<String> told = items(Set.of(id))
                .map(item -> setting.say(new MoneyMessage.Named(item.title().value(), amount(item))))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(setting.say(Served.MONEY), String.join("; ", told)));
    }

    private Stream<MoneyItem> items(Set<Id> ids) {
        return MoneyItem.of(setting.edition()).stream()
                .filter(item -> item.serves().stream().map(Ref::id).anyMatch(ids::contains));
    }

    /** On the page of one thing, what it serves needs no saying if that is the thing alone. */
    private String words(MoneyItem item, Set<Id> ids) {
        String amount = sentence(item);
        boolean alone = ids.size() == 1 && item.serves().size() == 1;
        return alone
                ? amount
                : amount
                        + " "
                        + setting.say(new MoneyMessage.Serving(
                                links(item.serves()).stream().map(Link::text).toList(),
                                item.serves().size()));
    }

    /** How much it is. */
    String amount(MoneyItem item) {
        if (item instanceof MoneyItem.OfLine of) {
            return ofLine(of.line());
        } else if (item instanceof MoneyItem.OfPart of) {
            return setting.say(new MoneyMessage.OverYears(
                    of.part().amounts().stream().map(this::ofPart).toList()));
        } else if (item instanceof MoneyItem.OfProject of) {
            return ofProject(of.project());
        }
        return ofGrant(((MoneyItem.OfGrant) item).grant());
    }

    private String ofLine(Budget.Line line) {
        Budget budget = setting.edition().budget().orElseThrow();
        return setting.say(new MoneyMessage.OverYears(BudgetYears.of(budget).years().stream()
                .flatMap(year -> year
                        .spending()
                        .part(line.id().id())
                        .<Message>map(part -> new MoneyMessage.InYear(
                                words(part),
                                Numbers.year(year.year().year()),
                                year.year().is(),
                                part.basis() == FundingSplit.Basis.WORKED_OUT))
                        .stream())
                .toList()));
    }

    /** Worked-out amounts with no more digits than their share bears. */
    private String words(FundingSplit.Part part) {
        return part.basis() == FundingSplit.Basis.PUBLISHED
                ? words(part.amount())
                : MoneyScale.of(setting.voice(), List.of(part.amount()))
                        .bearing(part.slack())
                        .words(part.amount());
    }

    private Message ofPart(YearAmount amount) {
        return setting.edition().budget().stream()
                .flatMap(budget -> budget.years().stream())
                .filter(year -> year.year().equals(amount.year()))
                .findFirst()
                .<Message>map(year ->
                        new MoneyMessage.InYear(words(amount.amount()), Numbers.year(amount.year()), year.is(), false))
                .orElseGet(() -> ofYear(amount));
    }

    private Message ofYear(YearAmount amount) {
        return new MoneyMessage.OfYear(words(amount.amount()), Numbers.year(amount.year()));
    }

    /** Amounts by year. */
    String byYear(List<YearAmount> amounts) {
        return setting.say(
                new MoneyMessage.OverYears(amounts.stream().map(this::ofYear).toList()));
    }

    private String ofProject(Capital.Project project) {
        String agreed = words(project.agreed());
        return setting.say(project.spent()
                .<MoneyMessage>map(spent -> {
                    Money over = spent.amount().minus(project.agreed());
                    return over.pounds().signum() > 0
                            ? new MoneyMessage.Overspent(agreed, words(spent.amount()), spent.on(), words(over))
                            : new MoneyMessage.AgreedAndSpent(agreed, words(spent.amount()), spent.on());
                })
                .orElseGet(() -> new MoneyMessage.AgreedInAll(agreed)));
    }

    private String ofGrant(Grants.Grant grant) {
        return setting.say(grant.amount()
                .<MoneyMessage>map(amount -> new MoneyMessage.Grant(words(amount), grant.stage()))
                .orElseGet(() -> new MoneyMessage.GrantWithoutAmount(grant.stage())));
    }

    String words(Money money) {
        return MoneyScale.inFull(setting.voice(), money);
    }

    /** Links to what money serves. */
    List<Link> links(List<Ref> refs) {
        return refs.stream().flatMap(ref -> link(ref.id()).stream()).toList();
    }

    private Optional<Link> link(Id id) {
        Edition edition = setting.edition();
        for (Priority priority : edition.priorities()) {
            if (priority.id().equals(id)) {
                return Optional.of(new Link(
                        setting.say(new FrameMessage.Numbered(
                                priority.sheet().number(),
                                priority.sheet().title().value())),
                        setting.addresses().priority(edition, priority)));
            }
            String page = setting.addresses().priority(edition, priority);
            Optional<Link> theme = priority.themes().stream()
                    .filter(one -> one.id().id().equals(id))
                    .map(one -> link(one, page))
                    .findFirst();
            if (theme.isPresent()) {
                return theme;
            }
        }
        return edition.crossCutting().stream()
                .filter(one -> one.id().id().equals(id))
                .map(one -> link(one, setting.home()))
                .findFirst()
                .or(() -> setting.commitment(id)
                        .map(commitment -> new Link(
                                setting.say(new FrameMessage.TitleWithId(
                                        commitment.title().value(),
                                        commitment.id().toString())),
                                setting.addressOf(commitment))));
    }

    private static Link link(Theme theme, String page) {
        return new Link(theme.title().value(), page + "#" + theme.id());
    }

    /** The names of areas. */
    List<String> areas(List<Ref> refs) {
        List<String> names = new ArrayList<>();
        refs.forEach(ref -> setting.site().areas().stream()
                .filter(area -> area.id().id().equals(ref.id()))
                .map(area -> area.title().value())
                .forEach(names::add));
        return names;
    }
}
