package org.planpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.SitePage;
import org.planpress.testing.PlanFolder;

class PageTemplatesTest {

    private static final Path EXAMPLE = Path.of("../../content");
    private static final Path TEMPLATES = Path.of("../../templates/pages");

    private static Stream<SitePage> pages() {
        return Stream.of(PlanFolder.at(EXAMPLE), PlanFolder.read("two-editions"), PlanFolder.read("every-status"))
                .flatMap(PageTemplatesTest::pages);
    }

    private static Stream<SitePage> pages(Plan plan) {
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 11, 22))).pages().stream();
    }

    @Test
    void isWhatPagesAreMadeWith() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(PageTemplates.ALL).containsKey(page.template());
            assertThat(page.shows(Objects.requireNonNull(PageTemplates.ALL.get(page.template()))))
                    .as(page.address())
                    .isTrue();
        });
    }

    @Test
    void leavesOutNoKind() {
        Set<Class<?>> records = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.planpress.site")
                        .stream()
                        .filter(type -> type.isRecord() && type.isTopLevelClass())
                        .filter(type -> type.isAssignableTo(PageContent.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());

        assertThat(PageTemplates.ALL.values()).doesNotHaveDuplicates().hasSameElementsAs(types(records));
    }

    private static Set<Class<? extends PageContent>> types(Set<Class<?>> records) {
        return records.stream().map(type -> type.asSubclass(PageContent.class)).collect(Collectors.toSet());
    }

    @Test
    void hasATemplateForEachKind() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PageTemplates.ALL.keySet().stream()
                            .map(name -> name + ".ftlh")
                            .toList());
        }
    }
}
