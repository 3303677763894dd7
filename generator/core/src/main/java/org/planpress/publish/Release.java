package org.planpress.publish;

import java.time.Instant;
import java.util.Optional;
import org.planpress.export.Manifest;

/**
 * A whole site in a folder of releases.
 *
 * @param name that of its folder
 * @param made when it was written
 * @param manifest its files; empty if the list of them cannot be read
 * @param isCurrent whether it is the one that readers see
 */
public record Release(String name, Instant made, Optional<Manifest> manifest, boolean isCurrent) {}
