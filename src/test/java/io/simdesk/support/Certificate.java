package io.simdesk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A self-made certificate for {@code localhost}, its own authority.
 *
 * @param own holds certificate and key, PKCS #12
 * @param trust holds the certificate alone, PKCS #12
 * @param pem the certificate
 * @param key the private key, PKCS #8
 */
public record Certificate(Path own, Path trust, Path pem, Path key) {

    public static final String PASSWORD = "changeit";

    private static final String ALIAS = "it";

    /** Makes one with this common name below the folder. */
    public static Certificate of(String name, Path folder) {
        var files = new Certificate(
                folder.resolve(name + ".p12"),
                folder.resolve(name + "-trust.p12"),
                folder.resolve(name + ".pem"),
                folder.resolve(name + ".key"));
        try {
            files.make(name);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException("no certificate for " + name, e);
        }
        return files;
    }

    private void make(String name) throws IOException, GeneralSecurityException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        own.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance(own.toFile(), PASSWORD.toCharArray());
        var certificate = store.getCertificate(ALIAS);
        write(pem, "CERTIFICATE", certificate.getEncoded());
        write(key, "PRIVATE KEY", store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
        var believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry(ALIAS, certificate);
        try (var out = Files.newOutputStream(trust)) {
            believed.store(out, PASSWORD.toCharArray());
        }
    }

    private static void write(Path file, String what, byte[] bytes) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(bytes)));
    }
}
