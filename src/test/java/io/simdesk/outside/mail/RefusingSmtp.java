package io.simdesk.outside.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for one mail that says no at one command; {@code .} is the end of the data. */
final class RefusingSmtp implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String refused;
    private final String answer;

    RefusingSmtp(String refused, String answer) throws IOException {
        this.refused = refused;
        this.answer = answer;
        new Thread(this::serve, "refusing-smtp").start();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (var caller = door.accept()) {
            talk(caller);
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 ready\r\n");
        out.flush();
        var inData = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) {
                continue;
            }
            var command = line.equals(".") ? "." : line.substring(0, 4);
            var said = command.equals(refused) ? answer : command.equals("DATA") ? "354 go on" : "250 fine";
            inData = said.startsWith("354");
            out.print(said + "\r\n");
            out.flush();
        }
    }
}
