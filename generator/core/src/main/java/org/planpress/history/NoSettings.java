package org.planpress.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it, without settings of its user: what a revision holds depends on none of them, and JGit would
 * write into them how fast the disk is.
 */
final class NoSettings extends SystemReader.Delegate {

    NoSettings(SystemReader machine) {
        super(machine);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Nothing(new Config(), FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Nothing(new Config(), FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Nothing(new Config(), FS.DETECTED);
    }

    /** Settings that nobody has made, and that are kept nowhere. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(Config parent, FS files) {
            super(parent, new File("no-settings"), files);
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        @Override
        public void save() {
            // There is nothing to keep.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
