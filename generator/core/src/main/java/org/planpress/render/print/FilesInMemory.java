package org.planpress.render.print;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Serves files from memory, and nothing else: a document cannot reach the disk or the network.
 *
 * @param base the address of the folder that the files seem to be in
 * @param files contents by their path in it
 */
record FilesInMemory(URI base, Map<String, byte[]> files) implements ResourceResolver {

    @Override
    public Resource getResource(URI address) throws IOException {
        String path = address.getPath() == null ? address.toString() : address.getPath();
        byte[] bytes = files.get(
                path.startsWith(base.getPath()) ? path.substring(base.getPath().length()) : path);
        if (bytes == null) {
            throw new FileNotFoundException(address.toString());
        }
        return new Resource(new ByteArrayInputStream(bytes));
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new IOException("a document writes no files: " + address);
    }
}
