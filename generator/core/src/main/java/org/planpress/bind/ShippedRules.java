package org.planpress.bind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.Law;
import org.planpress.model.LawSheet;
import org.planpress.model.RulePack;
import org.planpress.model.SiteSheet;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;

/** The rule packs that come with Planpress: files of the same form as those of an office. */
public final class ShippedRules {

    /** Their names, in the order in which they are listed. */
    private static final List<String> NAMES = List.of(
            "police-and-crime-plan-england-wales",
            "strategic-policing-requirement",
            "national-crime-measures",
            "victims-2024",
            "neighbourhood-guarantee",
            "welsh-language",
            "accessibility-statement");

    private static final List<RulePack> ALL =
            NAMES.stream().map(ShippedRules::read).toList();

    private ShippedRules() {}

    /** All of them. */
    public static List<RulePack> all() {
        return ALL;
    }

    /** The law of a site: an office's own pack stands before one of Planpress of the same name. */
    static Law law(SiteSheet site, List<RulePack> own, Optional<LawSheet> answers) {
        Map<Id, RulePack> packs = new LinkedHashMap<>();
        ALL.forEach(pack -> packs.put(pack.id().id(), pack));
        own.forEach(pack -> packs.put(pack.id().id(), pack));
        return new Law(
                List.copyOf(packs.keySet()),
                site.rules().stream()
                        .distinct()
                        .flatMap(ref -> Optional.ofNullable(packs.get(ref.id())).stream())
                        .distinct()
                        .toList(),
                answers);
    }

    private static RulePack read(String name) {
        String path = RulePack.SHIPPED + name + ".yml";
        Findings findings = new Findings();
        return SourceReader.of(Map.of(path, text(name))).yaml().stream()
                .findFirst()
                .map(SourceTree.YamlFile::node)
                .flatMap(node -> new RecordBinder(new HashMap<>(), findings).bind(RulePack.class, node))
                .filter(pack -> findings.sorted().isEmpty())
                .orElseThrow(() -> new IllegalStateException("cannot read " + path + ": " + findings.sorted()));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                ShippedRules.class.getResourceAsStream("/org/planpress/rules/" + name + ".yml"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
