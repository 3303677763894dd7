package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.ContentHistory.ChangedFile;
import org.planpress.compile.ContentHistory.Differences;
import org.planpress.history.WorkingCopy.Committed;
import org.planpress.history.WorkingCopy.State;
import org.planpress.testing.PlanFolder;

class ContentHistoryTest {

    private static final String COMMITMENTS = "editions/2025-29/priorities/p1/commitments.yml";
    private static final String SETTINGS = "[user]\n\tname = Ann Other\n\temail = ann@example.org\n";

    @TempDir
    Path folder;

    private Path content;
    private ContentHistory history;

    @BeforeEach
    void writeThePlan() throws IOException {
        content = folder.resolve("plan/content");
        PlanFolder.copy("smallest", content);
        Files.writeString(
                content.resolve(COMMITMENTS),
                Files.readString(content.resolve(COMMITMENTS)) + "        due: 2026-03\n        lead: The office\n");
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/.gitconfig"), SETTINGS);
        Files.writeString(folder.resolve("plan/README.txt"), "About.\n");
        history = new ContentHistory(content, folder.resolve("home"));
    }

    private Git committed() throws GitAPIException {
        Git git = Git.init().setDirectory(folder.resolve("plan").toFile()).call();
        git.add().addFilepattern(".").call();
        PersonIdent somebody = new PersonIdent("Office", "office@example.org");
        git.commit()
                .setMessage("First")
                .setAuthor(somebody)
                .setCommitter(somebody)
                .setSign(false)
                .call();
        return git;
    }

    private void edit(String path, String words, String others) throws IOException {
        String text = Files.readString(content.resolve(path));
        assertThat(text).contains(words);
        Files.writeString(content.resolve(path), text.replace(words, others));
    }

    private Differences differences() throws IOException {
        return history.differences().orElseThrow();
    }

    @Test
    void saysThatThereIsNoGit() throws IOException {
        assertThat(history.differences()).isEmpty();
        assertThat(history.commit(List.of("site.yml"), "Words"))
                .isEqualTo(new Committed.Refused("the plan lies in no git repository"));
    }

    @Test
    void tellsInPlainWordsWhatChanged() throws IOException, GitAPIException {
        try (Git git = committed()) {
            assertThat(differences())
                    .isEqualTo(new Differences(List.of(), List.of(), "", Optional.of("Ann Other <ann@example.org>")));

            edit(COMMITMENTS, "due: 2026-03\n", "due: 2026-06\n");
            edit(COMMITMENTS, "lead: The office", "lead: The council");
            edit("site.yml", "title:", "# A remark.\ntitle:");
            Files.writeString(content.resolve("new.yml"), "a: b\n");

            assertThat(differences().files())
                    .containsExactly(
                            new ChangedFile(COMMITMENTS, State.CHANGED, false),
                            new ChangedFile("new.yml", State.NEW, false),
                            new ChangedFile("site.yml", State.CHANGED, true));
            assertThat(git.getRepository().resolve(Constants.HEAD)).isNotNull();
        }
    }

    @Test
    void tellsDatesAsPeopleSayThem() throws IOException, GitAPIException {
        try (Git git = committed()) {
            edit(COMMITMENTS, "due: 2026-03\n", "due: 2026-06\n");
            edit(COMMITMENTS, "lead: The office", "lead: The council");

            assertThat(differences().untold()).isEmpty();
            assertThat(differences().sentences())
                    .contains(
                            "due date of p1.night.1 (2025-29) moved from March to June 2026",
                            "lead of p1.night.1 (2025-29) changed from The office to The council");
            assertThat(git.getRepository().isBare()).isFalse();
        }
    }

    @Test
    void tellsWhyItCannotCompare() throws IOException, GitAPIException {
        try (Git git = committed()) {
            edit("site.yml", "title:", "titel:");

            assertThat(differences().untold())
                    .isEqualTo("the plan as it is has errors, so that the two cannot be compared");
            assertThat(git.getRepository().isBare()).isFalse();
        }
    }

    @Test
    void tellsOfARepositoryWithoutACommit() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.resolve("plan").toFile()).call()) {
            assertThat(differences().untold()).isEqualTo("nothing was committed yet");
            assertThat(differences().files()).contains(new ChangedFile("site.yml", State.NEW, false));
            assertThat(history.commit(List.of("site.yml"), "First")).isInstanceOf(Committed.Done.class);
            assertThat(git.status().call().getUntracked()).contains("content/" + COMMITMENTS);
        }
    }

    @Test
    void commitsTheChosenFilesAndNoOthers() throws IOException, GitAPIException {
        try (Git git = committed()) {
            edit(COMMITMENTS, "lead: The office", "lead: The council");
            edit("site.yml", "title:", "# A remark.\ntitle:");
            Files.writeString(content.resolve("new.yml"), "a: b\n");
            Files.delete(content.resolve("editions/2025-29/edition.yml"));
            Files.writeString(folder.resolve("plan/README.txt"), "Other words.\n");
            git.add().addFilepattern("README.txt").call();

            Committed done =
                    history.commit(List.of(COMMITMENTS, "new.yml", "editions/2025-29/edition.yml"), "  It is late.\n");

            assertThat(done).isInstanceOf(Committed.Done.class);
            RevCommit commit = git.log().call().iterator().next();
            assertThat(commit.getName()).isEqualTo(((Committed.Done) done).id());
            assertThat(commit.getFullMessage()).isEqualTo("It is late.\n");
            assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("ann@example.org");
            Status left = git.status().call();
            assertThat(left.getChanged()).containsExactly("README.txt");
            assertThat(left.getModified()).containsExactly("content/site.yml");
            assertThat(left.getMissing()).isEmpty();
            assertThat(left.getUntracked()).isEmpty();
        }
    }

    @Test
    void commitsNothingWithoutAName() throws IOException, GitAPIException {
        Files.delete(folder.resolve("home/.gitconfig"));
        try (Git git = committed()) {
            edit("site.yml", "title:", "# A remark.\ntitle:");

            assertThat(history.commit(List.of("site.yml"), "Words"))
                    .isInstanceOfSatisfying(
                            Committed.Refused.class,
                            refused -> assertThat(refused.reason()).startsWith("git does not know who you are"));
            assertThat(differences().author()).isEmpty();
            assertThat(git.log().call()).hasSize(1);
        }
    }

    @Test
    void commitsNothingThatDoesNotDifferAndNothingWithoutWords() throws IOException, GitAPIException {
        try (Git git = committed()) {
            assertThat(history.commit(List.of("site.yml"), "Words"))
                    .isEqualTo(new Committed.Refused("these files do not differ from the last commit: site.yml"));
            assertThat(history.commit(List.of("../README.txt"), "Words")).isInstanceOf(Committed.Refused.class);
            assertThat(history.commit(List.of(), "Words")).isEqualTo(new Committed.Refused("choose at least one file"));
            assertThat(history.commit(List.of("site.yml"), " "))
                    .isEqualTo(new Committed.Refused("say in a few words what changed"));
            assertThat(git.log().call()).hasSize(1);
        }
    }
}
