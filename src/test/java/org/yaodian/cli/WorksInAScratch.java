package org.yaodian.cli;

import java.nio.file.Files;

/** Works in the folder of a bench, with a program beside it, until it is ended. */
final class WorksInAScratch {

    private WorksInAScratch() {}

    public static void main(String[] arguments) throws Exception {
        try (Scratch scratch = new Scratch()) {
            Files.createDirectories(scratch.file("store"));
            Files.writeString(scratch.file("store").resolve("triples"), "…");
            Process beside = new ProcessBuilder("sleep", "600").start();
            System.out.println(scratch.folder() + "\n" + beside.pid());
            beside.waitFor();
        }
    }
}
