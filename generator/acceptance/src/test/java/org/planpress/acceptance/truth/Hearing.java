package org.planpress.acceptance.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A published site, read sentence by sentence.
 *
 * @param blocks all that it says
 * @param counts how many sentences of each kind were reckoned
 * @param faults those that are not true
 */
record Hearing(List<Block> blocks, Map<String, Integer> counts, List<Fault> faults) {

    /** A sentence that is not true, where it stands, and what is. */
    record Fault(String kind, String page, String sentence, String truth) {

        @Override
        public String toString() {
            return kind + ": " + page + ": “" + sentence + "” but " + truth;
        }
    }

    static Hearing of(Plan plan, LocalDate day, Path site, List<Kind> kinds) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                blocks.addAll(Pages.read(site.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        blocks.addAll(Papers.read(site));
        return reckon(blocks, Spot.Reading.of(plan, day, site), kinds);
    }

    private static Hearing reckon(List<Block> blocks, Spot.Reading reading, List<Kind> kinds) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Fault> faults = new LinkedHashSet<>();
        Set<String> said = new HashSet<>();
        for (Block block : blocks) {
            for (Kind kind : kinds) {
                if (!block.text().contains(kind.cue()) || !kind.where().holds(block)) {
                    continue;
                }
                Matcher sentence = kind.pattern().matcher(block.text());
                while (sentence.find()) {
                    boolean isNew = said.add(kind.name()
                            + block.page()
                            + block.name()
                            + block.caption()
                            + block.column()
                            + sentence.group());
                    counts.merge(kind.name(), isNew ? 1 : 0, Integer::sum);
                    Optional<String> fault = kind.reckoning().fault(sentence, new Spot(reading, block));
                    fault.ifPresent(truth -> faults.add(new Fault(kind.name(), block.page(), sentence.group(), truth)));
                }
            }
        }
        for (Duty duty : Duty.of(reading.plan())) {
            counts.merge(duty.kind(), 1, Integer::sum);
            if (blocks.stream().noneMatch(duty::isDoneBy)) {
                faults.add(new Fault(duty.kind(), duty.page(), "", "nothing says " + duty.words()));
            }
        }
        return new Hearing(blocks, counts, List.copyOf(faults));
    }
}
