package org.planpress.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.SystemReader;

/** A folder as it stood at a revision: a commit, a branch, a tag, or what else git takes for one. Nothing is written. */
public final class Revision {

    /** More than any file of a plan has that a person writes. */
    private static final int MOST_BYTES = 64 << 20;

    private Revision() {}

    /** Says why a revision cannot be read, in a sentence for the person who named it. */
    public static final class NotFoundException extends IOException {
        private static final long serialVersionUID = 1L;

        NotFoundException(String message) {
            super(message);
        }
    }

    /**
     * The files of a folder at a revision, by their paths in it.
     *
     * @param folder a folder in the work tree of a repository; at the revision it need not be in the same state
     * @param name what the revision is called
     * @param wanted which files are read, by their paths in the folder
     * @throws NotFoundException if there is no repository, no such revision, or no such folder in it
     */
    public static SortedMap<String, byte[]> files(Path folder, String name, Predicate<String> wanted)
            throws IOException {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new NotFoundException("'%s' is no folder, and there is no git repository here".formatted(name));
        }
        try (Repository repository = builder.build()) {
            if (repository.isBare()) {
                throw new NotFoundException("the git repository of '%s' has no folder of work".formatted(name));
            }
            Path root = repository.getWorkTree().toPath().toRealPath();
            Path real = folder.toRealPath();
            if (!real.startsWith(root)) {
                throw new NotFoundException("the content does not lie in the folder of its git repository");
            }
            String inside = root.relativize(real).toString().replace('\\', '/');
            return files(repository, commit(repository, name), inside, name, wanted);
        }
    }

    private static ObjectId commit(Repository repository, String name) throws IOException {
        ObjectId id;
        try {
            id = repository.resolve(name + "^{commit}");
        } catch (RevisionSyntaxException | AmbiguousObjectException | MissingObjectException noName) {
            throw unknown(repository, name);
        }
        return Optional.ofNullable(id).orElseThrow(() -> unknown(repository, name));
    }

    private static NotFoundException unknown(Repository repository, String name) {
        boolean shallow = new File(repository.getCommonDirectory(), "shallow").isFile();
        return new NotFoundException("'%s' is neither a folder nor a revision of this git repository%s"
                .formatted(
                        name,
                        shallow
                                ? ", which holds only the newest part of its history: git fetch --unshallow gets the rest"
                                : ""));
    }

    private static SortedMap<String, byte[]> files(
            Repository repository, ObjectId commit, String inside, String name, Predicate<String> wanted)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            RevCommit found = commits.parseCommit(commit);
            tree.addTree(found.getTree());
            tree.setRecursive(true);
            if (!inside.isEmpty()) {
                tree.setFilter(PathFilter.create(inside));
            }
            boolean any = false;
            while (tree.next()) {
                String path = inside.isEmpty()
                        ? tree.getPathString()
                        : tree.getPathString().substring(inside.length() + 1);
                any = true;
                boolean file = FileMode.REGULAR_FILE.equals(tree.getRawMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(tree.getRawMode(0));
                if (file && wanted.test(path)) {
                    files.put(
                            path,
                            repository
                                    .open(tree.getObjectId(0), Constants.OBJ_BLOB)
                                    .getBytes(MOST_BYTES));
                }
            }
            if (!any) {
                throw new NotFoundException("there is no folder '%s' at '%s'".formatted(inside, name));
            }
        } catch (MissingObjectException cut) {
            throw unknown(repository, name);
        }
        return files;
    }
}
