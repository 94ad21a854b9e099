#!/usr/bin/env bash
# Packs the program for Linux: an app-image (a folder that runs) and, unless told otherwise, a .deb.
# Usage: installer/linux.sh [--image-only]     Needs: JDK 17 or newer with jlink and jpackage, and for
# the .deb fakeroot and dpkg-deb. Reads target/tradewind.jar and target/lib; writes target/installer.
set -euo pipefail
cd "$(dirname "$0")/.."

jdk_bin=${JAVA_HOME:+$JAVA_HOME/bin/}
build=target/installer
version=$(sed -n 's#.*<version>\(.*\)</version>.*#\1#p' pom.xml | head -1)
# jdk.charsets reads Chinese and Japanese files, jdk.localedata writes Chinese dates, jdk.zipfs is for
# workbooks; the rest is what the libraries name.
modules=java.base,java.desktop,java.sql,java.naming,java.management,java.scripting,java.logging,java.xml,java.prefs
modules+=,jdk.unsupported,jdk.unsupported.desktop,jdk.jfr,jdk.charsets,jdk.localedata,jdk.crypto.ec,jdk.zipfs

if [[ ! -f target/tradewind.jar ]]; then
  echo "No target/tradewind.jar. First: mvn -q -DskipTests package" >&2
  exit 3
fi

rm -rf "$build"
mkdir -p "$build/input/licenses"
cp target/tradewind.jar target/lib/*.jar "$build/input/"
# The unclassified JavaFX jars are empty; the ones for Linux hold the code.
for jar in "$build"/input/javafx-*-linux.jar; do
  rm -f "${jar%-linux.jar}.jar"
done
cp LICENSE installer/licenses/* src/main/resources/app/tradewind/ui/fonts/OFL.txt "$build/input/licenses/"

# Every library that travels has to stand in the list of licences.
for jar in "$build"/input/*.jar; do
  name=$(basename "$jar" .jar)
  name=${name%-linux}
  if [[ $name != tradewind ]] && ! awk -F'\t' -v n="$name" '$1 "-" $3 == n {f = 1} END {exit !f}' \
      installer/licenses/LIBRARIES.tsv; then
    echo "Not in installer/licenses/LIBRARIES.tsv: $name" >&2
    exit 3
  fi
done

"${jdk_bin}jlink" --add-modules "$modules" --strip-debug --no-man-pages --no-header-files --compress=0 \
  --output "$build/runtime"
# A runtime of one's own has no class data archive until it is dumped: a sixth of the start-up time.
"$build/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC > /dev/null

# Without the second compiler (TieredStopAtLevel=1) a command needs half the processor time, and an
# import of 170,000 order lines 12 s instead of 20 s: our runs end before its code has paid for itself.
"${jdk_bin}jpackage" --type app-image --name tradewind --app-version "$version" --vendor Tradewind \
  --description "A decision desk for small exporters" --input "$build/input" --main-jar tradewind.jar \
  --main-class app.tradewind.Main --runtime-image "$build/runtime" --icon installer/icons/tradewind.png \
  --java-options "-XX:+UseSerialGC" --java-options "-XX:TieredStopAtLevel=1" \
  --java-options "-Dfile.encoding=UTF-8" --dest "$build"
du -sh "$build/tradewind"

if [[ ${1:-} != --image-only ]]; then
  # No --linux-shortcut: on a machine without a desktop its menu step fails and leaves the package half
  # installed. GTK and GL stand here because jpackage cannot see into the JavaFX jars.
  "${jdk_bin}jpackage" --type deb --app-image "$build/tradewind" --name tradewind --app-version "$version" \
    --vendor Tradewind --description "A decision desk for small exporters" --license-file LICENSE \
    --linux-package-name tradewind --linux-deb-maintainer desk@tradewind.example --linux-app-category misc \
    --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libgl1, libxxf86vm1, fontconfig" --dest "$build"
  ls -lh "$build"/*.deb
fi
