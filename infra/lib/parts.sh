# Sourced after common.sh and java.sh: the parts from outside, each fetched once and kept.

keycloak_version=26.7.3
keycloak=$data/keycloak-$keycloak_version

# Keycloak's own distribution, from Maven.
fetch_keycloak() {
  [ -x "$keycloak/bin/kc.sh" ] && return
  find_maven
  say "Fetching Keycloak $keycloak_version (170 MB, once)"
  local parts=$data/parts
  rm -rf "$keycloak" "$parts" # whatever an interrupted start has left
  maven dependency:copy "-Dartifact=org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" "-DoutputDirectory=$parts"
  (cd "$parts" && jar -xf "keycloak-quarkus-dist-$keycloak_version.zip") >"$(log keycloak)" 2>&1 ||
    fail "Keycloak could not be unpacked into $parts; is the disk full?"
  chmod +x "$parts/keycloak-$keycloak_version"/bin/*.sh
  mv "$parts/keycloak-$keycloak_version" "$keycloak"
  rm -rf "$parts"
}

greenmail_version=2.1.13
greenmail=$data/greenmail-standalone-$greenmail_version.jar

# A mail server that only catches, from Maven.
fetch_mail_catcher() {
  [ -f "$greenmail" ] && return
  find_maven
  say "Fetching a mail catcher (11 MB, once)"
  local parts=$data/parts
  maven dependency:copy "-Dartifact=com.icegreen:greenmail-standalone:$greenmail_version" "-DoutputDirectory=$parts"
  mv "$parts/greenmail-standalone-$greenmail_version.jar" "$greenmail"
  rm -rf "$parts"
}

# start_docker: an engine that answers; sets dockerd_pid if we had to start it.
dockerd_pid=
start_docker() {
  if ! docker info >/dev/null 2>&1; then
    have dockerd || install docker.io iptables || return 1
    have iptables || install iptables || return 1
    say "Starting dockerd"
    rm -f /var/run/docker.pid
    setsid dockerd >"$(log dockerd)" 2>&1 </dev/null &
    dockerd_pid=$!
    local until=$((SECONDS + 60))
    until docker info >/dev/null 2>&1; do
      if ((SECONDS > until)) || ! kill -0 "$dockerd_pid" 2>/dev/null; then
        tail -n 2 "$(log dockerd)" >&2
        return 1
      fi
      sleep 0.5
    done
  fi
}

# mysql_image: prints the image to test on; builds one from Debian where none can be pulled.
mysql_image() {
  local own=local/mysql:9.7 image
  for image in mysql:9.7 "$own"; do
    if docker image inspect "$image" >/dev/null 2>&1; then
      echo "$image"
      return
    fi
  done
  say "Pulling mysql:9.7"
  if timeout 300 docker pull -q mysql:9.7 >"$(log docker-pull)" 2>&1; then
    echo mysql:9.7
  else
    say "No image registry answers; building MySQL from Debian sid"
    have debootstrap || install debootstrap || return 1
    build_mysql_image "$own" >"$(log mysql-image)" 2>&1 && echo "$own"
  fi
}

build_mysql_image() {
  local tree=$data/mysql-image
  rm -rf "$tree"
  debootstrap --variant=minbase --include=mysql-server sid "$tree" || return 1
  rm -rf "$tree"/var/lib/mysql/* "$tree"/var/cache/apt/archives/*.deb "$tree"/var/lib/apt/lists/*
  install_entry "$tree" || return 1
  tar -C "$tree" -c . | docker import \
    -c 'ENTRYPOINT ["/usr/local/bin/entry"]' -c 'EXPOSE 3306' - "$1" || return 1
  rm -rf "$tree"
}

install_entry() {
  cp "$root/infra/lib/mysql-entry" "$1/usr/local/bin/entry" && chmod 755 "$1/usr/local/bin/entry"
}

# chromium_and_driver: sets OPENPLAN_CHROMIUM and OPENPLAN_CHROMEDRIVER.
chromium_and_driver() {
  have chromium && have chromedriver || install chromium chromium-driver fonts-dejavu-core || return 1
  OPENPLAN_CHROMIUM=$(command -v chromium)
  OPENPLAN_CHROMEDRIVER=$(command -v chromedriver)
  export OPENPLAN_CHROMIUM OPENPLAN_CHROMEDRIVER
}

# exif_tool: reads what public copies of evidence still tell.
exif_tool() {
  have exiftool || install libimage-exiftool-perl
}
