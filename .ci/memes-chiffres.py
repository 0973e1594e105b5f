"""Deux matrices en CSV disent les mêmes chiffres : memes-chiffres.py <une> <autre>

« À venir » est laissé de côté : il estime ce qui manque d'après les retards de consignation, qui ne sont pas ceux de la même histoire.
"""
import csv
import sys


def lire(chemin):
    with open(chemin, encoding="utf-8-sig", newline="") as fichier:
        entete, *lignes = csv.reader(fichier)
    gardees = [rang for rang, nom in enumerate(entete) if nom != "À venir"]
    return [[ligne[rang] for rang in gardees] for ligne in [entete, *lignes]]


une, autre = lire(sys.argv[1]), lire(sys.argv[2])
ecarts = [f"{a[1]} : {a} contre {b}" for a, b in zip(une, autre) if a != b]
chiffres = sum(1 for ligne in une[1:] for case in ligne[4:14] if case not in ("", "0"))
print(*ecarts, sep="\n", end="\n" if ecarts else "")
print(f"{len(une) - 1} lignes, {chiffres} chiffres, {len(ecarts)} lignes différentes.")
sys.exit(1 if ecarts or len(une) != len(autre) or chiffres < 100 else 0)
