package io.simdesk.message;

/**
 * A PNG shown in a mail by its content id and attached to it as well.
 *
 * @param contentId how the template refers to it: {@code cid:} and this
 */
public record Picture(String contentId, String fileName, byte[] png) {

    @Override
    public String toString() {
        return "Picture[" + fileName + "]";
    }
}
