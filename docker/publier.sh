#!/bin/sh
# Publie le service dans un dossier, code généré compris : docker/publier.sh [dossier]
# Le Dockerfile exécute ces mêmes étapes.
set -eu

racine=$(cd "$(dirname "$0")/.." && pwd)
sortie=${1:-$racine/publication}
projet=$racine/src/Parcours.Host
binaire=$projet/bin/Release/net10.0
genere=$binaire/Internal/Generated

# Un reste d'une publication précédente ne serait ni vu ni corrigé par celle-ci.
rm -rf "$genere" "$sortie"

# 1. Un binaire ordinaire écrit le code d'adaptation des points d'accès. Development : aucun émetteur de jetons à configurer.
dotnet restore "$projet" --locked-mode
dotnet build "$projet" --no-restore -c Release -v quiet
ASPNETCORE_ENVIRONMENT=Development dotnet "$binaire/Parcours.Host.dll" codegen write

# 2. Le binaire publié compile ce code et part sans compilateur ; la restauration en dépend, d'où la seconde.
dotnet restore "$projet" --locked-mode -p:CodeGenere="$genere"
dotnet publish "$projet" --no-restore -c Release -v quiet -p:CodeGenere="$genere" -o "$sortie"
echo "Publié dans $sortie"
