using Parcours.Projections.Coffre;

namespace Parcours.Projections.Caisses;

/// <summary>Les tables des flux de caisse : l'état des dossiers et les rejets, au coffre où le service seul entre.</summary>
internal static class SchemaDesCaisses
{
    private const string C = SchemaDuCoffre.Nom;

    public static string Instructions { get; } = $"""

        create table if not exists {C}.dossier_de_caisse (
          departement text not null,
          empreinte bytea not null,
          foyer uuid not null,
          contenu bytea not null,
          vu_le timestamp not null,
          etat jsonb not null,
          primary key (departement, empreinte));
        comment on table {C}.dossier_de_caisse is 'Dernier état connu de chaque dossier de la caisse : ce à quoi le flux suivant se compare.';
        comment on column {C}.dossier_de_caisse.departement is 'Département.';
        comment on column {C}.dossier_de_caisse.empreinte is 'HMAC du numéro de demande.';
        comment on column {C}.dossier_de_caisse.foyer is 'Foyer, opaque, que portent les faits.';
        comment on column {C}.dossier_de_caisse.contenu is 'HMAC de ce que le dernier flux disait d''utile : inchangé, rien n''est à comparer.';
        comment on column {C}.dossier_de_caisse.vu_le is 'Création, à Paris, du dernier flux qui l''a montré ; un flux plus ancien n''y touche plus.';
        comment on column {C}.dossier_de_caisse.etat is 'État du dossier et de ses personnes : codes, dates, identifiants internes.';

        create table if not exists {C}.rejet_de_caisse (
          travail uuid not null,
          rang integer not null,
          departement text not null,
          ligne integer not null,
          code text not null,
          raison text not null,
          version integer not null,
          enveloppe bytea not null,
          contenu bytea not null,
          rejoue_le timestamptz,
          primary key (travail, rang));
        create index if not exists rejet_de_caisse_du_departement on {C}.rejet_de_caisse (departement) where rejoue_le is null;
        comment on table {C}.rejet_de_caisse is 'Dossiers rejetés à l''import, scellés, jusqu''à ce qu''ils soient rejoués.';
        comment on index {C}.rejet_de_caisse_du_departement is 'Ceux qui restent à rejouer.';
        comment on column {C}.rejet_de_caisse.travail is 'Import.';
        comment on column {C}.rejet_de_caisse.rang is 'Rang dans le fichier.';
        comment on column {C}.rejet_de_caisse.departement is 'Département.';
        comment on column {C}.rejet_de_caisse.ligne is 'Ligne où il commence.';
        comment on column {C}.rejet_de_caisse.code is 'Code de la raison.';
        comment on column {C}.rejet_de_caisse.raison is 'Raison, sans aucune valeur du dossier.';
        comment on column {C}.rejet_de_caisse.version is 'Version de la clé maîtresse.';
        comment on column {C}.rejet_de_caisse.enveloppe is 'Clé du contenu, enveloppée.';
        comment on column {C}.rejet_de_caisse.contenu is 'Le dossier, chiffré (AES-256-GCM).';
        comment on column {C}.rejet_de_caisse.rejoue_le is 'Quand il fut rejoué avec succès ; nul tant qu''il attend.';

        """;
}
