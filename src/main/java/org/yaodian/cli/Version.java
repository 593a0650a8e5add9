package org.yaodian.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, from the manifest of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Yaodian 要点 " + number(), "Java " + System.getProperty("java.version")};
    }

    /** The version number; "development" where classes do not lie in a jar. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
