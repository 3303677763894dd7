package org.planpress.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The content folder as a part of the work tree of a git repository: what differs from the last commit, and a commit of some of
 * it. It pushes nothing, makes no branches and runs no hooks before a commit.
 */
public final class WorkingCopy implements AutoCloseable {

    private final Repository repository;
    private final String inside;

    /** How a file differs from the last commit. */
    public enum State {
        CHANGED,
        NEW,
        REMOVED,
        /** Two versions of it were merged, and nobody has decided between them. */
        CONFLICT
    }

    /** How a commit ended. */
    public sealed interface Committed {

        /**
         * The commit is made.
         *
         * @param id its name in git
         */
        record Done(String id) implements Committed {}

        /** Nothing was committed; why, in a plain sentence. */
        record Refused(String reason) implements Committed {}
    }

    private WorkingCopy(Repository repository, String inside) {
        this.repository = repository;
        this.inside = inside;
    }

    /**
     * The repository in which a folder lies; empty if there is none.
     *
     * @param home the home folder of whoever runs this, with the settings of git for all repositories
     */
    public static Optional<WorkingCopy> of(Path content, Path home) throws IOException {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(content.toFile());
        if (builder.getGitDir() == null || !Files.isDirectory(content)) {
            return Optional.empty();
        }
        Repository repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        Path root = repository.getWorkTree().toPath().toRealPath();
        Path real = content.toRealPath();
        if (!real.startsWith(root)) {
            repository.close();
            return Optional.empty();
        }
        takeSettings(repository.getConfig(), home);
        return Optional.of(
                new WorkingCopy(repository, root.relativize(real).toString().replace('\\', '/')));
    }

    /** What somebody has set for all repositories counts where this one says nothing; nothing of it is written. */
    private static void takeSettings(Config own, Path home) throws IOException {
        for (Path file : List.of(home.resolve(".gitconfig"), home.resolve(".config/git/config"))) {
            FileBasedConfig shared = new FileBasedConfig(new File(file.toString()), FS.DETECTED);
            try {
                shared.load();
            } catch (ConfigInvalidException unreadable) {
                throw new IOException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
            for (String[] setting : new String[][] {
                {"user", "name"}, {"user", "email"}, {"core", "autocrlf"}, {"core", "eol"}, {"commit", "gpgsign"}
            }) {
                String value = shared.getString(setting[0], null, setting[1]);
                if (value != null && own.getString(setting[0], null, setting[1]) == null) {
                    own.setString(setting[0], null, setting[1], value);
                }
            }
        }
    }

    /** Whether anything was committed yet. */
    public boolean hasCommits() throws IOException {
        return repository.resolve(Constants.HEAD) != null;
    }

    /** What differs from the last commit, by paths in the folder; what git is told to ignore is left out. */
    public SortedMap<String, State> status() throws IOException {
        try (Git git = new Git(repository)) {
            StatusCommand command = git.status();
            Status status = (inside.isEmpty() ? command : command.addPath(inside)).call();
            SortedMap<String, State> states = new TreeMap<>();
            put(states, status.getChanged(), State.CHANGED);
            put(states, status.getModified(), State.CHANGED);
            put(states, status.getAdded(), State.NEW);
            put(states, status.getUntracked(), State.NEW);
            put(states, status.getRemoved(), State.REMOVED);
            put(states, status.getMissing(), State.REMOVED);
            // Taken out of the index and there again: it differs from the commit, or does not.
            status.getUntracked().stream()
                    .filter(status.getRemoved()::contains)
                    .forEach(path -> put(states, List.of(path), State.CHANGED));
            put(states, status.getConflicting(), State.CONFLICT);
            return states;
        } catch (GitAPIException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private void put(Map<String, State> states, Collection<String> paths, State state) {
        String start = inside.isEmpty() ? "" : inside + "/";
        paths.stream()
                .filter(path -> path.startsWith(start))
                .forEach(path -> states.put(path.substring(start.length()), state));
    }

    /** Who would be the author of a commit, as git's settings have it: {@code Name <address>}; empty if nobody is named. */
    public Optional<String> author() {
        return person().map(person -> person.getName() + " <" + person.getEmailAddress() + ">");
    }

    private Optional<PersonIdent> person() {
        String name = repository.getConfig().getString("user", null, "name");
        String email = repository.getConfig().getString("user", null, "email");
        return name == null || email == null || name.isBlank() || email.isBlank()
                ? Optional.empty()
                : Optional.of(new PersonIdent(name, email));
    }

    /**
     * Commits some files as they lie on the disk. What else is staged stays so.
     *
     * @param paths files of {@link #status()}, by their paths in the folder
     * @param message what the history tells of it
     */
    public Committed commit(Collection<String> paths, String message) throws IOException {
        SortedMap<String, State> states = status();
        Optional<String> refusal = refusal(paths, message, states);
        Optional<PersonIdent> person = person();
        if (refusal.isPresent() || person.isEmpty()) {
            return new Committed.Refused(refusal.orElse("git does not know who you are; tell it once:"
                    + " git config user.name \"Your name\", and git config user.email you@example.org"));
        }
        try (Git git = new Git(repository)) {
            List<String> whole = paths.stream()
                    .distinct()
                    .sorted()
                    .map(path -> inside.isEmpty() ? path : inside + "/" + path)
                    .toList();
            List<String> fresh = new ArrayList<>();
            for (String path : whole) {
                String own = inside.isEmpty() ? path : path.substring(inside.length() + 1);
                if (states.get(own) == State.NEW) {
                    fresh.add(path);
                }
            }
            for (String path : fresh) {
                git.add().addFilepattern(path).call();
            }
            CommitCommand commit = git.commit()
                    .setMessage(message.strip() + "\n")
                    .setAuthor(person.get())
                    .setCommitter(person.get())
                    .setNoVerify(true)
                    .setSign(false);
            whole.forEach(commit::setOnly);
            return new Committed.Done(commit.call().getName());
        } catch (GitAPIException | JGitInternalException failed) {
            return new Committed.Refused("git could not commit: " + failed.getMessage());
        }
    }

    private Optional<String> refusal(Collection<String> paths, String message, Map<String, State> states)
            throws IOException {
        String unknown =
                paths.stream().filter(path -> !states.containsKey(path)).collect(Collectors.joining(", "));
        if (message.isBlank()) {
            return Optional.of("say in a few words what changed");
        }
        if (paths.isEmpty()) {
            return Optional.of("choose at least one file");
        }
        if (!unknown.isEmpty()) {
            return Optional.of("these files do not differ from the last commit: " + unknown);
        }
        if (paths.stream().anyMatch(path -> states.get(path) == State.CONFLICT)
                || repository.getRepositoryState() != RepositoryState.SAFE) {
            return Optional.of("a merge in this repository is not finished; finish it with git first");
        }
        if (!String.valueOf(repository.getFullBranch()).startsWith(Constants.R_HEADS)) {
            return Optional.of("the repository stands at no branch, so that a commit would soon be lost");
        }
        return repository.getConfig().getBoolean("commit", "gpgsign", false)
                ? Optional.of("commits are signed in this repository; commit with git itself")
                : Optional.empty();
    }

    @Override
    public void close() {
        repository.close();
    }
}
