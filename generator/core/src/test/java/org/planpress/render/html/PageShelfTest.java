package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.look.PictureSize;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.Digestible;
import org.planpress.output.Shelf;
import org.planpress.site.PageTemplates;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.SitePage;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

class PageShelfTest {

    private static final String PLAN = "/plan.pdf";
    private static final TemplateFolder TEMPLATES = new TemplateFolder("templates", new TreeMap<>());

    /** What a digest takes as it is. */
    private static final Set<Class<?>> TOLD = Set.of(
            String.class,
            boolean.class,
            int.class,
            long.class,
            double.class,
            Double.class,
            Boolean.class,
            Integer.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            YearMonth.class,
            OptionalInt.class,
            OptionalDouble.class,
            byte[].class,
            Provenance.class,
            SourceLocation.class);

    private static final List<Class<?>> HOLDERS = List.of(Optional.class, List.class, Set.class, Map.class);

    private final Site site = site();
    private final Map<Digest, List<Artifact>> kept = new HashMap<>();
    private int made;

    private static Site site() {
        Plan plan = PlanFolder.read("two-editions");
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)));
    }

    private PageShelf shelf(TemplateFolder templates) {
        Shelf shelf = new Shelf() {
            @Override
            public Optional<List<Artifact>> kept(Digest madeFrom) {
                return Optional.ofNullable(kept.get(madeFrom));
            }

            @Override
            public void keep(Digest madeFrom, List<Artifact> files) {
                kept.put(madeFrom, files);
            }

            @Override
            public Optional<String> trouble() {
                return Optional.empty();
            }
        };
        return PageShelf.of(shelf, site, templates, SampleLook.withoutWebFonts());
    }

    private FinishedPage page(int number, PageShelf shelf, List<String> blocks, Map<String, String> files) {
        SitePage page = site.pages().get(number);
        return shelf.made(page, page.made(), FilesBeside.of(files, Map.of()), () -> {
            made++;
            return new FinishedPage(Artifact.text(page.path(), "text/html", "<p>" + made), blocks, files);
        });
    }

    @Test
    void givesAPageAndItsWordsAsTheyWereMade() {
        List<String> blocks = List.of("Safer streets", "Fewer victims, and");
        page(0, shelf(TEMPLATES), blocks, Map.of());
        page(1, shelf(TEMPLATES), List.of(), Map.of());

        FinishedPage first = page(0, shelf(TEMPLATES), List.of("not asked"), Map.of());
        FinishedPage second = page(1, shelf(TEMPLATES), List.of("not asked"), Map.of());

        assertThat(made).isEqualTo(2);
        assertThat(first.file().path()).isEqualTo(site.pages().get(0).path());
        assertThat(first.file().bytes()).asString().isEqualTo("<p>1");
        assertThat(first.blocks()).isEqualTo(blocks);
        assertThat(second.blocks()).isEmpty();
    }

    @Test
    void makesAPageAgainThatIsToldOtherwiseOfAFile() {
        page(0, shelf(TEMPLATES), List.of(), Map.of(PLAN, "PDF, 71 pages", "/plan.txt", ""));

        page(0, shelf(TEMPLATES), List.of(), Map.of(PLAN, "PDF, 71 pages"));
        assertThat(made).isEqualTo(1);
        page(0, shelf(TEMPLATES), List.of(), Map.of(PLAN, "PDF, 72 pages"));
        assertThat(made).isEqualTo(2);
        page(0, shelf(TEMPLATES), List.of(), Map.of(PLAN, "PDF, 72 pages"));
        assertThat(made).isEqualTo(2);
        page(0, shelf(TEMPLATES), List.of(), Map.of());
        assertThat(made).isEqualTo(3);
    }

    @Test
    void makesAPageAgainWhosePictureHasAnotherSize() {
        SitePage page = site.pages().get(0);
        for (int width : List.of(640, 640, 800)) {
            FilesBeside beside = FilesBeside.of(Map.of(), Map.of("assets/station.jpg", new PictureSize(width, 480)));
            shelf(TEMPLATES).made(page, page.made(), beside, () -> {
                made++;
                return new FinishedPage(
                        Artifact.text(page.path(), "text/html", "<p>"),
                        List.of(),
                        Map.of("assets/station.jpg", beside.told("assets/station.jpg")));
            });
        }

        assertThat(made).isEqualTo(2);
    }

    @Test
    void makesAllPagesAgainWithOtherTemplates() {
        page(0, shelf(TEMPLATES), List.of(), Map.of());

        TreeMap<String, byte[]> files = new TreeMap<>(Map.of("pages/home.ftlh", new byte[] {'a'}));
        page(0, shelf(new TemplateFolder("templates", files)), List.of(), Map.of());

        assertThat(made).isEqualTo(2);
    }

    /** A page of a kind that no plan of the tests has would else end the build of whoever has one. */
    @Test
    void knowsEveryTypeThatStandsOnAPage() {
        Set<Type> met = new HashSet<>();
        Set<String> unknown = new TreeSet<>();
        PageTemplates.ALL.values().forEach(kind -> meet(kind, kind.getSimpleName(), met, unknown));
        meet(Frame.class, "Frame", met, unknown);

        assertThat(unknown).isEmpty();
        assertThat(met).hasSizeGreaterThan(100);
    }

    private static void meet(Type type, String where, Set<Type> met, Set<String> unknown) {
        if (!met.add(type) || TOLD.contains(type)) {
            return;
        }
        if (type instanceof ParameterizedType holder && holder.getRawType() instanceof Class<?> raw) {
            if (HOLDERS.stream().noneMatch(known -> known.isAssignableFrom(raw))) {
                unknown.add(where + ": " + type);
            }
            Stream.of(holder.getActualTypeArguments()).forEach(part -> meet(part, where, met, unknown));
        } else if (type instanceof WildcardType some) {
            Stream.of(some.getUpperBounds()).forEach(part -> meet(part, where, met, unknown));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            Stream.of(plain.getRecordComponents())
                    .forEach(part ->
                            meet(part.getGenericType(), plain.getSimpleName() + "." + part.getName(), met, unknown));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(kind -> meet(kind, where, met, unknown));
        } else if (!(type instanceof Class<?> plain) || !(plain.isEnum() || Digestible.class.isAssignableFrom(plain))) {
            unknown.add(where + ": " + type);
        }
    }

    @Test
    void keepsNothingWhereNothingIsToBeKept() {
        PageShelf none = PageShelf.of(Shelf.NONE, site, TEMPLATES, SampleLook.withoutWebFonts());
        page(0, none, List.of(), Map.of());
        page(0, none, List.of(), Map.of());
        page(0, PageShelf.none(), List.of(), Map.of());

        assertThat(made).isEqualTo(3);
    }
}
