package org.planpress.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FirstPlan;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.Manifest;

/** A program that publishes two plans of different looks, one after the other as releases, until somebody kills it. */
final class EndlessReleases {

    /** More than any reader needs who looked up where the link leads. */
    static final int KEEP = 20;

    static final List<String> PLANS = List.of("even", "odd");

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private EndlessReleases() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int round = 0; true; round++) {
            release(folder, round);
            System.out.println(round);
        }
    }

    /** Two plans that differ in their words on every page, and in their style sheet. */
    static void write(Path folder) throws IOException {
        for (String plan : PLANS) {
            FirstPlan.write(plan, Optional.empty(), surroundings(folder));
        }
        Path odd = folder.resolve("odd");
        Files.writeString(odd.resolve("redirects.csv"), "from,to\n/old.aspx,/commitments/\n");
        Files.copy(odd.resolve("redirects.csv"), folder.resolve("even/redirects.csv"));
        Path site = odd.resolve("site.yml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^(\\s*name: ).*$", "$1Oddington"));
        Files.writeString(odd.resolve("theme.yml"), "colours:\n  - {name: link, light: \"#00695c\"}\n");
    }

    /** Publishes one of the plans as a release. */
    static Manifest release(Path folder, int round) throws IOException {
        return build(
                folder,
                Map.of(
                        Option.CONTENT,
                        PLANS.get(round % PLANS.size()),
                        Option.RELEASES,
                        "site",
                        Option.KEEP,
                        String.valueOf(KEEP),
                        Option.PRECOMPRESS,
                        "",
                        Option.FORMATS,
                        "html,data"));
    }

    /** What a plan is when it is published to a folder of its own. */
    static Manifest plain(Path folder, String plan) throws IOException {
        return build(
                folder,
                Map.of(
                        Option.CONTENT,
                        plan,
                        Option.OUTPUT,
                        "plain-" + plan,
                        Option.PRECOMPRESS,
                        "",
                        Option.FORMATS,
                        "html,data"));
    }

    private static Manifest build(Path folder, Map<Option, String> options) throws IOException {
        CompileResult result =
                new PlanCompiler().compile(new Options(options).request(surroundings(folder), true, Progress.SILENT));
        return result.manifest().orElseThrow(() -> new IllegalStateException(result.summary() + result.findings()));
    }

    private static Surroundings surroundings(Path folder) {
        return new Surroundings(folder, folder.resolve("home"), DAY);
    }
}
