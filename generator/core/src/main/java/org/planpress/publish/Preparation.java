package org.planpress.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.planpress.export.Manifest.Entry;
import org.planpress.output.Artifact;

/** A publication that is made ready where no reader sees it, until one step shows it. */
abstract class Preparation implements Closeable {

    private final ReadWriteLock ending = new ReentrantReadWriteLock();
    private boolean ended;

    /**
     * Makes a file ready. Several threads may call this at once, also some that do not know yet that another has failed:
     * what comes after the end is let go.
     *
     * @param ours what may be replaced of that which stands in the output
     */
    final void put(Artifact artifact, Set<String> ours) throws IOException {
        ending.readLock().lock();
        try {
            if (!ended) {
                makeReady(artifact, ours);
            }
        } finally {
            ending.readLock().unlock();
        }
    }

    abstract void makeReady(Artifact artifact, Set<String> ours) throws IOException;

    /** Keeps a file of the last publication for its readers, if it stands as it was and nothing needs its name. */
    abstract boolean keeps(Entry entry, NavigableSet<String> needed) throws IOException;

    /** Makes ready to remove a file of the last publication, if it is still there. */
    abstract void remove(String path) throws IOException;

    /** Shows readers what was made ready. */
    abstract void swap() throws IOException;

    /** Leaves nothing behind. */
    abstract void finish() throws IOException;

    @Override
    public final void close() throws IOException {
        ending.writeLock().lock();
        try {
            ended = true;
        } finally {
            ending.writeLock().unlock();
        }
        finish();
    }
}
