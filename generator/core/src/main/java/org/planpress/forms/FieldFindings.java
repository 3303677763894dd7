package org.planpress.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.forms.FormPage.Told;
import org.planpress.source.WrittenFile;

/** What is wrong with a file, by the fields at which it is told. */
final class FieldFindings {

    private final Map<String, List<Told>> byPath = new TreeMap<>();
    private final List<Told> ofBody = new ArrayList<>();
    private int all;

    /** Puts findings, all of them of this file, to its fields. */
    FieldFindings(WrittenFile file, List<Finding> findings) {
        NodePlaces places = new NodePlaces(file.root());
        int bodyLine = file.bodyStart()
                .map(start -> 1
                        + (int) file.text()
                                .substring(0, start)
                                .chars()
                                .filter(sign -> sign == '\n')
                                .count())
                .orElse(Integer.MAX_VALUE);
        for (Finding finding : findings) {
            Told told = Told.of(finding);
            all++;
            if (finding.location().line() >= bodyLine) {
                ofBody.add(told);
            } else {
                byPath.computeIfAbsent(places.at(finding.location()).toString(), path -> new ArrayList<>())
                        .add(told);
            }
        }
    }

    List<Told> ofBody() {
        return List.copyOf(ofBody);
    }

    /** Those of a group or list itself. */
    List<Told> exactly(YamlPath at) {
        return List.copyOf(byPath.getOrDefault(at.toString(), List.of()));
    }

    /** Those of a field and of all that stands in it. */
    List<Told> below(YamlPath at) {
        String path = at.toString();
        return byPath.entrySet().stream()
                .filter(found -> at.isRoot()
                        || found.getKey().equals(path)
                        || found.getKey().startsWith(path + "/"))
                .flatMap(found -> found.getValue().stream())
                .toList();
    }

    /** How many there are that a form for a group does not tell. */
    int outside(YamlPath at) {
        return all - below(at).size() - (at.isRoot() ? ofBody.size() : 0);
    }
}
