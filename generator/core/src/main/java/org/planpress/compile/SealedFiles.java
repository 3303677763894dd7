package org.planpress.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.planpress.bind.BindRules;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.model.Seal;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;
import org.planpress.sitemap.FormerPlaces;
import org.planpress.sitemap.SiteMap;

/**
 * The stored files of sealed editions, beside the lists that were made of them. Each is held against its list whenever it
 * is taken out: no more bytes are read than the list says, nothing else in the archive is looked at, and a file of which a
 * single byte differs is none.
 *
 * @param plan the plan
 * @param content the folder that it was read from
 * @param root the folder as findings name it
 */
public record SealedFiles(Plan plan, Path content, String root) {

    static final Rule DEAD_LINK = Rule.error(
            "sealed-dead-link",
            "A page of a sealed edition links to an address of the site at which nothing stands any more.",
            "Lead readers on with a line in redirects.csv; the sealed page itself is not changed.",
            "a sealed page with a link to /money/, and a plan without a page about money");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    /** Why a file could not be taken out. */
    private static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        private Damaged(String why) {
            super(why);
        }
    }

    /** Says what is wrong with them, and which of their links lead nowhere on the site of today. */
    public void check(SiteMap map, Findings findings) {
        for (Seal seal : plan.continuity().seals()) {
            Map<String, Finding> dead = new LinkedHashMap<>();
            taken(
                    seal,
                    seal.files(),
                    (file, bytes) -> {
                        if (file.isPage()) {
                            links(seal, file, bytes, map, dead);
                        }
                    },
                    findings);
            findings.addAll(List.copyOf(dead.values()));
        }
    }

    /** Notes each address once. */
    private void links(Seal seal, Seal.File file, byte[] page, SiteMap map, Map<String, Finding> dead) {
        String site = plan.site().address().value().replaceFirst("/*$", "/");
        Matcher links = LINK.matcher(new String(page, StandardCharsets.UTF_8));
        while (links.find()) {
            String written = links.group(1).replace("&amp;", "&").replaceFirst("[?#].*", "");
            if (written.startsWith(site)) {
                String address = written.substring(site.length() - 1);
                if (!address.startsWith(seal.address()) && map.at(address).isEmpty()) {
                    dead.putIfAbsent(
                            address,
                            DEAD_LINK
                                    .at(
                                            file.at(),
                                            "the sealed page '%s' links to '%s', and nothing stands there any more"
                                                    .formatted(file.path(), address))
                                    .withHint("write a line in redirects.csv that leads on from " + address));
                }
            }
        }
    }

    /** All of them, also where they stood before their edition was sealed. */
    void each(Consumer<Artifact> files, Findings findings) {
        for (Seal seal : plan.continuity().seals()) {
            taken(
                    seal,
                    seal.files(),
                    (file, bytes) -> {
                        files.accept(artifact(seal.address() + file.path(), file, bytes));
                        FormerPlaces.ofFile(plan, seal, file)
                                .ifPresent(address -> files.accept(artifact(address, file, bytes)));
                    },
                    findings);
        }
    }

    /** One of them by its path under the output folder. */
    Optional<Artifact> at(String path, Findings findings) {
        String address = "/" + path;
        for (Seal seal : plan.continuity().seals()) {
            for (Seal.File file : seal.files()) {
                if (address.equals(seal.address() + file.path())
                        || FormerPlaces.ofFile(plan, seal, file)
                                .filter(address::equals)
                                .isPresent()) {
                    Artifact[] found = new Artifact[1];
                    taken(seal, List.of(file), (asked, bytes) -> found[0] = artifact(address, asked, bytes), findings);
                    return Optional.ofNullable(found[0]);
                }
            }
        }
        return Optional.empty();
    }

    private static Artifact artifact(String address, Seal.File file, byte[] bytes) {
        return new Artifact(address.substring(1), file.mediaType(), bytes);
    }

    private void taken(Seal seal, List<Seal.File> asked, BiConsumer<Seal.File, byte[]> files, Findings findings) {
        String name = "editions/%s/sealed/%s.zip".formatted(seal.edition(), seal.version());
        Path archive = content.resolve(name);
        String shown = root.isEmpty() ? name : root + "/" + name;
        // Whoever puts a link there could publish any file of this machine.
        if (!Files.isRegularFile(archive, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(damaged(seal.at(), "the file '%s' beside this list is not there".formatted(shown)));
            return;
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() != seal.files().size()) {
                throw new Damaged("it holds %d files and its list names %d"
                        .formatted(zip.size(), seal.files().size()));
            }
            for (Seal.File file : asked) {
                byte[] bytes = bytes(zip, file);
                if (bytes.length != file.size() || !Sha256.hex(bytes).equals(file.sha256())) {
                    findings.add(
                            damaged(file.at(), "'%s' in '%s' is not as it was stored".formatted(file.path(), shown)));
                } else {
                    files.accept(file, bytes);
                }
            }
        } catch (Damaged damaged) {
            findings.add(notAsWritten(shown, String.valueOf(damaged.getMessage())));
        } catch (IOException torn) {
            findings.add(notAsWritten(shown, "it cannot be unpacked"));
        }
    }

    private static byte[] bytes(ZipFile zip, Seal.File file) throws IOException {
        ZipEntry entry = zip.getEntry(file.path());
        if (entry == null || entry.isDirectory()) {
            throw new Damaged("it does not hold '%s'".formatted(file.path()));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // One more than there may be shows that there are more, and an archive that swells swells no further.
            return in.readNBytes(Math.toIntExact(file.size()) + 1);
        }
    }

    private static Finding notAsWritten(String archive, String why) {
        return damaged(SourceLocation.startOf(archive), "this archive is not as it was written: " + why);
    }

    private static Finding damaged(SourceLocation at, String message) {
        return BindRules.SEAL.at(at, message).withHint(BindRules.SEAL_CURE);
    }
}
