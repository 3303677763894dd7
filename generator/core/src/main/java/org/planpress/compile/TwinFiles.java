package org.planpress.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Output;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;

/**
 * The files of a plan in another language: those of a site of its own, in its folder.
 *
 * @param folder with a slash at the end
 * @param outputs what makes them
 * @param leftOut files that mean something at the root of a server alone, where the first language has its own
 */
record TwinFiles(String folder, List<Output> outputs, Set<String> leftOut) {

    private static final Set<Kind> OF_A_SERVER = EnumSet.of(Kind.ROBOTS, Kind.SERVER_REDIRECTS, Kind.SERVER_SETTINGS);

    static TwinFiles of(
            PlanReading.Twin twin,
            BiFunction<SoundPlan, CompileRequest, List<Output>> outputs,
            CompileRequest request) {
        return new TwinFiles(
                twin.folder(),
                outputs.apply(twin.plan().filled(), request),
                SiteMap.of(twin.plan().analysis()).entries().stream()
                        .filter(entry -> OF_A_SERVER.contains(entry.kind()))
                        .map(Entry::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Makes them.
     *
     * @param files hears of each, perhaps from several threads
     */
    void make(Consumer<Artifact> files, Findings findings) {
        new Making(outputs)
                .run(
                        file -> {
                            if (!leftOut.contains(file.path())) {
                                files.accept(inFolder(file));
                            }
                        },
                        findings);
    }

    private Artifact inFolder(Artifact file) {
        return new Artifact(folder + file.path(), file.mediaType(), file.bytes());
    }
}
