package org.planpress.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.Grants;
import org.planpress.model.Ref;
import org.planpress.model.Text;

/** Money that may say what it serves and where: a line of the budget, a part of one, a project, a grant or service. */
public sealed interface MoneyItem {

    /** A line of spending. */
    record OfLine(Budget.Line line) implements MoneyItem {
        @Override
        public String place() {
            return "line-" + line.id();
        }

        @Override
        public Text title() {
            return line.title();
        }

        @Override
        public List<Ref> serves() {
            return line.serves();
        }

        @Override
        public List<Ref> areas() {
            return line.areas();
        }
    }

    /**
     * A part of a line.
     *
     * @param number which of its parts, from 1
     */
    record OfPart(Budget.Line line, Budget.Part part, int number) implements MoneyItem {
        @Override
        public String place() {
            return "part-" + line.id() + "-" + number;
        }

        @Override
        public Text title() {
            return part.title();
        }

        @Override
        public List<Ref> serves() {
            return part.serves();
        }

        @Override
        public List<Ref> areas() {
            return part.areas();
        }
    }

    /** A project of the capital programme. */
    record OfProject(Capital.Project project) implements MoneyItem {
        @Override
        public String place() {
            return "project-" + project.id();
        }

        @Override
        public Text title() {
            return project.title();
        }

        @Override
        public List<Ref> serves() {
            return project.serves();
        }

        @Override
        public List<Ref> areas() {
            return project.areas();
        }
    }

    /** A grant or service. */
    record OfGrant(Grants.Grant grant) implements MoneyItem {
        @Override
        public String place() {
            return "grant-" + grant.id();
        }

        @Override
        public Text title() {
            return grant.title();
        }

        @Override
        public List<Ref> serves() {
            return grant.serves();
        }

        @Override
        public List<Ref> areas() {
            return grant.areas();
        }
    }

    /** Names it on the page of money. */
    String place();

    Text title();

    /** What it serves. */
    List<Ref> serves();

    /** Where it is for. */
    List<Ref> areas();

    /** All of an edition, in the order in which its page shows them. */
    static List<MoneyItem> of(Edition edition) {
        return Stream.of(
                        edition.budget().stream()
                                .flatMap(budget -> budget.spending().stream())
                                .flatMap(line -> Stream.concat(Stream.of(new OfLine(line)), parts(line))),
                        edition.capital().stream()
                                .flatMap(capital -> capital.projects().stream())
                                .map(OfProject::new),
                        edition.grants().stream()
                                .flatMap(grants -> grants.grants().stream())
                                .map(OfGrant::new))
                .<MoneyItem>flatMap(items -> items)
                .toList();
    }

    private static Stream<OfPart> parts(Budget.Line line) {
        return IntStream.range(0, line.ofWhich().size())
                .mapToObj(at -> new OfPart(line, line.ofWhich().get(at), at + 1));
    }
}
