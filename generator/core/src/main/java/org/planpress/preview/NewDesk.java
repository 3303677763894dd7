package org.planpress.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.compile.NewFile;
import org.planpress.compile.UnusableRequestException;
import org.planpress.edit.YamlPath;
import org.planpress.forms.Addresses;
import org.planpress.forms.Labels;
import org.planpress.forms.NewPage;
import org.planpress.source.SourceTree;

/** Starts a new file of any kind. */
record NewDesk(Room room) {

    private static final int UNPROCESSABLE = 422;
    private static final String NAME = "name";

    Optional<Reply> show(Map<String, String> asked) {
        return kind(asked).map(kind -> Reply.page(page(kind, Map.of(), "")));
    }

    private static Optional<ContentFile> kind(Map<String, String> asked) {
        return FieldReference.files().stream()
                .filter(file -> file.name().equals(asked.getOrDefault("kind", "")))
                .findFirst();
    }

    private String page(ContentFile kind, Map<String, String> filled, String refused) {
        List<NewPage.Way> ways = new ArrayList<>();
        for (NewFile.Way way : NewFile.ways(kind)) {
            List<NewPage.Name> names = new ArrayList<>();
            for (int at = 0; at < way.names().size(); at++) {
                String name = NAME + at;
                String value = way.pattern().equals(filled.get("pattern")) ? filled.getOrDefault(name, "") : "";
                names.add(name(way, at, "w" + ways.size() + "-" + name, name, value));
            }
            ways.add(new NewPage.Way(way.pattern(), names));
        }
        var fresh = new NewPage(kind.name(), Labels.of(kind.name()), ways);
        return room.page("new", Map.of("fresh", fresh, "refused", refused));
    }

    private NewPage.Name name(NewFile.Way way, int at, String id, String name, String value) {
        String of = way.names().get(at);
        boolean own = at == way.names().size() - 1;
        return new NewPage.Name(
                id,
                name,
                own ? "Its own name" : "Its " + of.toLowerCase(Locale.ROOT),
                own
                        ? "A short name for its address: lower-case letters, digits, dots and hyphens, such as"
                                + " repeat-victims."
                        : "The name of the folder that it belongs to.",
                value,
                own ? List.of() : List.copyOf(known(way.pattern(), at)));
    }

    /** The folders that there are where a name of one is asked for. */
    private Set<String> known(String pattern, int at) {
        String[] steps = pattern.split("/", -1);
        int folder = -1;
        for (int seen = -1; seen < at; ) {
            folder++;
            if (steps[folder].contains("*")) {
                seen++;
            }
        }
        int place = folder;
        Pattern before = Pattern.compile(
                String.join("/", List.of(steps).subList(0, place)).replace("*", "[^/]+") + "/.+");
        Set<String> known = new TreeSet<>();
        SourceTree tree = room.tree();
        Stream.concat(
                        tree.yaml().stream().map(SourceTree.YamlFile::path),
                        tree.markdown().stream().map(SourceTree.MarkdownFile::path))
                .filter(path -> before.matcher(path).matches())
                .map(path -> path.split("/", -1))
                .filter(parts -> parts.length > place + 1)
                .forEach(parts -> known.add(parts[place]));
        return known;
    }

    Optional<Reply> make(Map<String, String> filled) throws IOException {
        Optional<ContentFile> kind = kind(filled);
        Optional<NewFile.Way> way = kind.stream()
                .flatMap(known -> NewFile.ways(known).stream())
                .filter(known -> known.pattern().equals(filled.get("pattern")))
                .findFirst();
        if (way.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int at = 0; at < way.get().names().size(); at++) {
            names.add(filled.getOrDefault(NAME + at, "").strip());
        }
        try {
            NewFile file = NewFile.named(kind.get().name(), names);
            Optional<String> why = room.read(file.path(), room.files().create(file.path(), file.text()));
            return Optional.of(
                    why.isEmpty()
                            ? Reply.goTo(Addresses.form(file.path(), YamlPath.ROOT))
                            : refused(kind.get(), filled, why.get()));
        } catch (UnusableRequestException why) {
            return Optional.of(refused(kind.get(), filled, Room.sentence(String.valueOf(why.getMessage()))));
        }
    }

    private Reply refused(ContentFile kind, Map<String, String> filled, String why) {
        return Reply.refused(UNPROCESSABLE, page(kind, filled, why));
    }
}
